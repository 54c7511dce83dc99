package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an attacker knows of linked tables, as an integer program: how many learners of each group are in each column. Not
 * thread-safe.
 */
final class AttackProgram {
    final LinkedTables tables;
    final List<Difference> differences;
    /** With all that was published. */
    final IntegerProgram program;
    /** With what everybody knew before alone. */
    final IntegerProgram facts;
    /** With that and with all releases but the last. */
    final IntegerProgram before;
    /** What is left of each of them to search. */
    final Reduction reduction;

    private final int width;

    AttackProgram(LinkedTables tables, List<Difference> differences) {
        this.tables = tables;
        this.differences = differences;
        this.width = tables.columns.size();
        int columns = tables.groups.size() * width;
        for (Difference difference : differences) {
            columns = number(difference.plus, difference.plusIn, columns);
            columns = number(difference.minus, difference.minusIn, columns);
        }
        this.program = new IntegerProgram(columns);
        for (Version version : tables.versions) {
            for (List<Group> partition : version.partitions) {
                addPartition(version.all, partition);
            }
        }
        tables.groups.forEach(this::addCounts);
        differences.forEach(this::addDifference);
        this.facts = program.copy();
        this.before = program.copy();
        tables.counts().stream().filter(Count::isOpen).forEach(this::knowOpen);
        this.reduction = new Reduction(facts);
        for (Count count : tables.counts()) {
            before.bound(
                    count.variable,
                    Math.max(count.lowBefore, facts.low(count.variable)),
                    Math.min(count.highBefore, facts.high(count.variable)));
            publish(count, Cell.HIDDEN);
        }
    }

    /** What is no secret is known before anything else is published. */
    private void knowOpen(Count count) {
        facts.bound(
                count.variable,
                Math.max(count.low, facts.low(count.variable)),
                Math.min(count.high, facts.high(count.variable)));
    }

    /** Takes in how a count is published now, on top of what was known of it before. */
    void publish(Count count, Cell cell) {
        int low = Math.max(count.low, facts.low(count.variable));
        int high = Math.min(count.high, facts.high(count.variable));
        if (cell instanceof Cell.Shown now) {
            low = Math.max(low, now.low());
            high = Math.min(high, now.high());
        }
        if (count.isSize && count.group.knownSize >= 0) {
            low = count.group.knownSize;
            high = low;
        }
        program.bound(count.variable, low, high);
        count.shown = count.shownBefore || cell instanceof Cell.Shown;
    }

    /** How great a count of a group can be by the sizes that the attacker may know, as far as that is seen at once. */
    int mostByFacts(Group group) {
        if (group.isSizePublic) {
            return group.knownSize;
        }
        Group all = group.version.all;
        if (!all.isSizePublic) {
            return IntegerProgram.UNBOUNDED;
        }
        int most = all.knownSize;
        for (List<Group> partition : group.version.partitions) {
            if (partition.contains(group)) {
                int others = partition.stream()
                        .filter(other -> other.isSizePublic)
                        .mapToInt(other -> other.knownSize)
                        .sum();
                most = Math.min(most, all.knownSize - others);
            }
        }
        return most;
    }

    /** Numbers how many of a side are in each column that is a secret, from a number on; gives the next one. */
    private int number(Difference.Side side, Map<Integer, Integer> variables, int from) {
        if (side.secret() > 0) {
            bits(tables.secrets()).forEach(at -> variables.put(at, from + variables.size()));
        }
        return from + variables.size();
    }

    private int column(Group group, int at) {
        return group.index * width + at;
    }

    private void addPartition(Group all, List<Group> partition) {
        for (int at = 0; at < width; at++) {
            int column = at;
            int[] members = IntStream.concat(
                            IntStream.of(column(all, at)), partition.stream().mapToInt(group -> column(group, column)))
                    .toArray();
            int[] signs = new int[members.length];
            Arrays.fill(signs, -1);
            signs[0] = 1;
            program.addRow(members, signs, 0, 0);
        }
    }

    private void addCounts(Group group) {
        int most = mostByFacts(group);
        for (int at = 0; at < width; at++) {
            int own = group.own(1L << at);
            int ofOthers = group.isSizePublic ? most - group.own(~0L) : most - own;
            int somebody = group.isAll() ? (int) (group.version.somebody >> at & 1) : 0;
            program.bound(column(group, at), Math.max(own, somebody), own + ofOthers);
        }
        for (Count count : group.counts.values()) {
            int[] members = bits(count.columns).map(at -> column(group, at)).toArray();
            if (members.length == 1) {
                count.variable = members[0];
            } else {
                int least = count.isSize && group.isSizePublic ? most : 0;
                count.variable = program.addRow(members, ones(members.length), least, most);
            }
        }
    }

    /**
     * What the second area of a pair has more than the first in a column is how many come there less how many go, and what is known
     * beyond that.
     */
    private void addDifference(Difference difference) {
        addSide(difference.plus, difference.plusIn);
        addSide(difference.minus, difference.minusIn);
        for (Difference.Pair pair : difference.pairs) {
            for (int at = 0; at < width; at++) {
                new Sum()
                        .add(pair.other(), at, 1)
                        .add(pair.one(), at, -1)
                        .add(difference.plusIn, at, -1)
                        .add(difference.minusIn, at, 1)
                        .addTo(program, pair.known().get(at));
            }
        }
    }

    private void addSide(Difference.Side side, Map<Integer, Integer> variables) {
        int[] all = variables.values().stream().mapToInt(Integer::intValue).toArray();
        for (int column : all) {
            program.bound(column, 0, side.secret());
        }
        if (all.length > 0) {
            program.addRow(all, ones(all.length), side.secret(), side.secret());
        }
    }

    private static IntStream bits(long columns) {
        return IntStream.range(0, Long.SIZE).filter(at -> (columns >> at & 1) == 1);
    }

    /** A sum of columns of the program on its way into it. */
    private final class Sum {
        private final List<Integer> members = new ArrayList<>();
        private final List<Integer> signs = new ArrayList<>();

        Sum add(int column, int sign) {
            members.add(column);
            signs.add(sign);
            return this;
        }

        Sum add(Map<Integer, Integer> side, int at, int sign) {
            return side.containsKey(at) ? add(side.get(at), sign) : this;
        }

        Sum add(Difference.Area area, int at, int sign) {
            if (area.complement()) {
                add(column(area.all(), at), sign);
            }
            return add(column(area.group(), at), area.complement() ? -sign : sign);
        }

        void addTo(IntegerProgram program, int value) {
            program.addRow(
                    members.stream().mapToInt(Integer::intValue).toArray(),
                    signs.stream().mapToInt(Integer::intValue).toArray(),
                    value,
                    value);
        }
    }

    private static int[] ones(int length) {
        int[] all = new int[length];
        Arrays.fill(all, 1);
        return all;
    }
}
