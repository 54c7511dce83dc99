package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an attacker knows of linked tables, as an integer program: how many learners of each group are in each column. Not
 * thread-safe.
 */
final class AttackProgram {
    /** Of so many secret columns it is quicker to look at all sets than at each column of each side. */
    private static final int FEW = 8;

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
    private final int few;

    AttackProgram(LinkedTables tables, List<Difference> differences) {
        this(tables, differences, FEW);
    }

    /** With sums for the sides of differences where there are no more than some secret columns. */
    AttackProgram(LinkedTables tables, List<Difference> differences, int few) {
        this.tables = tables;
        this.differences = differences;
        this.width = tables.columns.size();
        this.few = few;
        int ofGroups = tables.groups.size() * width;
        int ofSides = (int) differences.stream().filter(this::isByColumn).count() * Long.bitCount(tables.secrets());
        this.program = new IntegerProgram(ofGroups + ofSides);
        for (Version version : tables.versions) {
            for (List<Group> partition : version.partitions) {
                addPartition(version.all, partition);
            }
        }
        tables.groups.forEach(this::addCounts);
        int next = ofGroups;
        for (Difference difference : differences) {
            addDifference(difference, next);
            next += isByColumn(difference) ? Long.bitCount(tables.secrets()) : 0;
        }
        this.facts = program.copy();
        this.before = program.copy();
        tables.counts().stream().filter(count -> count.isOpen).forEach(this::knowOpen);
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
        int most = IntegerProgram.UNBOUNDED;
        for (Version version : tables.versions) {
            if (version.number == group.version && version.all.isSizePublic) {
                most = version.all.knownSize;
                for (List<Group> partition : version.partitions) {
                    if (partition.contains(group)) {
                        int others = partition.stream()
                                .filter(other -> other.isSizePublic)
                                .mapToInt(other -> other.knownSize)
                                .sum();
                        most = Math.min(most, version.all.knownSize - others);
                    }
                }
            }
        }
        return most;
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
            program.bound(column(group, at), own, own + ofOthers);
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

    private boolean isByColumn(Difference difference) {
        return difference.minus.secret() > 0 && Long.bitCount(tables.secrets()) > few;
    }

    /**
     * What the second area has more than the first, beyond what is known, is what those who come add less what those who go take away.
     *
     * @param free the first column of the program that is free for the sides
     */
    private void addDifference(Difference difference, int free) {
        int come = difference.plus.secret();
        int go = difference.minus.secret();
        Difference.Pair first = difference.pairs.get(0);
        for (int at = 0; at < width; at++) {
            if (tables.isOpen(at)) {
                int more = difference.plus.inEach().get(at)
                        - difference.minus.inEach().get(at);
                add(first, 1L << at, more, more);
            }
        }
        difference.sides = isByColumn(difference) ? addColumns(first, come, go, free) : addSums(first, come, go);
        add(first, tables.secrets(), come - go, come - go);
        for (Difference.Pair pair : difference.pairs.subList(1, difference.pairs.size())) {
            for (int at = 0; at < width; at++) {
                long column = 1L << at;
                int beyond = known(pair, column) - known(first, column);
                new Sum().add(pair, column, 1).add(first, column, -1).addTo(beyond, beyond);
            }
        }
    }

    private Sides addSums(Difference.Pair pair, int come, int go) {
        Map<Long, Goal.Part> more = new HashMap<>();
        for (long columns : sets(tables.secrets(), go > 0 ? few : 1)) {
            more.put(columns, add(pair, columns, -go, come));
        }
        return new SidesBySums(more, come, go);
    }

    private Sides addColumns(Difference.Pair pair, int come, int go, int free) {
        Map<Integer, Integer> plus = new HashMap<>();
        Map<Integer, Integer> minus = new HashMap<>();
        for (int at : bits(tables.secrets()).toArray()) {
            int gone = free + minus.size();
            int known = known(pair, 1L << at);
            program.bound(gone, 0, go);
            minus.put(at, gone);
            Sum sum = new Sum().add(pair, 1L << at, 1);
            sum.add(gone, 1);
            plus.put(at, sum.addTo(known, known + come));
        }
        int[] all = minus.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        program.addRow(all, ones(all.length), go, go);
        return new SidesByColumn(plus, minus);
    }

    private Goal.Part add(Difference.Pair pair, long columns, int least, int most) {
        int known = known(pair, columns);
        return new Goal.Part(new Sum().add(pair, columns, 1).addTo(known + least, known + most), known);
    }

    /** All sets of up to so many of some columns. */
    private static List<Long> sets(long of, int most) {
        List<Long> sets = new ArrayList<>();
        for (int at : bits(of).toArray()) {
            for (long set : List.copyOf(sets)) {
                if (Long.bitCount(set) < most) {
                    sets.add(set | 1L << at);
                }
            }
            sets.add(1L << at);
        }
        return sets;
    }

    private static int known(Difference.Pair pair, long columns) {
        return bits(columns).map(at -> pair.known().get(at)).sum();
    }

    private static IntStream bits(long columns) {
        return IntStream.range(0, Long.SIZE).filter(at -> (columns >> at & 1) == 1);
    }

    /** A sum of columns on its way into the program. */
    private final class Sum {
        private final List<Integer> members = new ArrayList<>();
        private final List<Integer> signs = new ArrayList<>();

        private void add(int column, int sign) {
            members.add(column);
            signs.add(sign);
        }

        /** What the second area has more than the first in some columns. */
        Sum add(Difference.Pair pair, long columns, int sign) {
            bits(columns).forEach(at -> {
                add(pair.other(), at, sign);
                add(pair.one(), at, -sign);
            });
            return this;
        }

        private void add(Difference.Area area, int at, int sign) {
            add(column(area.group(), at), area.complement() ? -sign : sign);
            if (area.complement()) {
                add(column(area.all(), at), sign);
            }
        }

        int addTo(int least, int most) {
            return program.addRow(
                    members.stream().mapToInt(Integer::intValue).toArray(),
                    signs.stream().mapToInt(Integer::intValue).toArray(),
                    least,
                    most);
        }
    }

    private static int[] ones(int length) {
        int[] all = new int[length];
        Arrays.fill(all, 1);
        return all;
    }
}
