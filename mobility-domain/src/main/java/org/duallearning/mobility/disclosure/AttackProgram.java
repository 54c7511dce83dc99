package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.duallearning.mobility.disclosure.Difference.Share;

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
            if (difference.isTwoSided()) {
                difference.firstColumn = columns;
                columns += width;
            }
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
            int[] members = IntStream.range(0, width)
                    .filter(at -> (count.columns >> at & 1) == 1)
                    .map(at -> column(group, at))
                    .toArray();
            if (members.length == 1) {
                count.variable = members[0];
            } else {
                int least = count.isSize && group.isSizePublic ? most : 0;
                count.variable = program.addRow(members, ones(members.length, 1), least, most);
            }
        }
    }

    /**
     * What the second area has more than the first of each column, beyond what is known. If only that has learners that the other
     * has not, those are counted so; else there are columns for those that come, and the others are those less what it has more.
     */
    private void addDifference(Difference difference) {
        Difference.Pair first = difference.pairs.get(0);
        int come = difference.plus.size();
        int go = difference.minus.size();
        Sum sizes = new Sum();
        Sum coming = new Sum();
        for (int at = 0; at < width; at++) {
            int known = first.known().get(at);
            if (difference.isTwoSided()) {
                int column = difference.firstColumn + at;
                program.bound(column, 0, come);
                difference.plusShares.add(new Share(column, 0));
                int gone = new Sum()
                        .add(column, 1)
                        .add(first.one(), at, 1)
                        .add(first.other(), at, -1)
                        .addTo(-known, go - known);
                difference.minusShares.add(new Share(gone, -known));
                coming.add(column, 1);
            } else {
                int more = new Sum()
                        .add(first.other(), at, 1)
                        .add(first.one(), at, -1)
                        .addTo(known, come + known);
                difference.plusShares.add(new Share(more, known));
            }
            for (Difference.Pair pair : difference.pairs.subList(1, difference.pairs.size())) {
                int beyond = pair.known().get(at) - known;
                new Sum()
                        .add(pair.other(), at, 1)
                        .add(pair.one(), at, -1)
                        .add(first.other(), at, -1)
                        .add(first.one(), at, 1)
                        .addTo(beyond, beyond);
            }
            sizes.add(first.other(), at, 1).add(first.one(), at, -1);
        }
        int known = first.known().stream().mapToInt(Integer::intValue).sum();
        sizes.addTo(come - go + known, come - go + known);
        if (difference.isTwoSided()) {
            coming.addTo(come, come);
        }
    }

    /** A sum of columns on its way into the program. */
    private final class Sum {
        private final List<Integer> members = new ArrayList<>();
        private final List<Integer> signs = new ArrayList<>();

        Sum add(int column, int sign) {
            members.add(column);
            signs.add(sign);
            return this;
        }

        Sum add(Difference.Area area, int at, int sign) {
            add(column(area.group(), at), area.complement() ? -sign : sign);
            return area.complement() ? add(column(area.all(), at), sign) : this;
        }

        int addTo(int least, int most) {
            return program.addRow(
                    members.stream().mapToInt(Integer::intValue).toArray(),
                    signs.stream().mapToInt(Integer::intValue).toArray(),
                    least,
                    most);
        }
    }

    private static int[] ones(int length, int value) {
        int[] all = new int[length];
        Arrays.fill(all, value);
        return all;
    }
}
