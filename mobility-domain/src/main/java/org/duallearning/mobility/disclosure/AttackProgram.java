package org.duallearning.mobility.disclosure;

import java.util.Arrays;
import java.util.List;
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

    private final int width;

    AttackProgram(LinkedTables tables, List<Difference> differences) {
        this.tables = tables;
        this.differences = differences;
        this.width = tables.columns.size();
        int columns = tables.groups.size() * width;
        for (Difference difference : differences) {
            if (!difference.plus.isEmpty()) {
                difference.firstPlus = columns;
                columns += width;
            }
            if (!difference.minus.isEmpty()) {
                difference.firstMinus = columns;
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
        program.bound(count.variable, low, high);
        count.shown = count.shownBefore || cell instanceof Cell.Shown;
    }

    /** How great a count of a group can be by what everybody knows, as far as that is seen at once. */
    int mostByFacts(Group group) {
        if (group.knownSize >= 0) {
            return group.knownSize;
        }
        int most = IntegerProgram.UNBOUNDED;
        for (Version version : tables.versions) {
            if (version.number == group.version && version.all.knownSize >= 0) {
                most = version.all.knownSize;
                for (List<Group> partition : version.partitions) {
                    if (partition.contains(group)) {
                        int others = partition.stream()
                                .mapToInt(other -> Math.max(0, other.knownSize))
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
            program.bound(column(group, at), 0, most);
        }
        for (Count count : group.counts.values()) {
            int[] members = IntStream.range(0, width)
                    .filter(at -> (count.columns >> at & 1) == 1)
                    .map(at -> column(group, at))
                    .toArray();
            if (members.length == 1) {
                count.variable = members[0];
            } else {
                int least = count.isSize ? Math.max(0, group.knownSize) : 0;
                count.variable = program.addRow(members, ones(members.length, 1), least, most);
            }
        }
    }

    private void addDifference(Difference difference) {
        for (Difference.Pair pair : difference.pairs) {
            for (int at = 0; at < width; at++) {
                addEquation(difference, pair, at);
            }
        }
        if (!difference.plus.isEmpty()) {
            addSide(difference.firstPlus, difference.plus.cardinality());
        }
        if (!difference.minus.isEmpty()) {
            addSide(difference.firstMinus, difference.minus.cardinality());
        }
    }

    private void addSide(int first, int learners) {
        int[] members = IntStream.range(first, first + width).toArray();
        for (int column : members) {
            program.bound(column, 0, learners);
        }
        program.addRow(members, ones(width, 1), learners, learners);
    }

    /** The second area less the first, less what it has more, and what it has not any more: that is zero. */
    private void addEquation(Difference difference, Difference.Pair pair, int at) {
        int[] members = new int[6];
        int[] signs = new int[6];
        int count = put(members, signs, put(members, signs, 0, pair.other(), at, 1), pair.one(), at, -1);
        if (!difference.plus.isEmpty()) {
            members[count] = difference.firstPlus + at;
            signs[count++] = -1;
        }
        if (!difference.minus.isEmpty()) {
            members[count] = difference.firstMinus + at;
            signs[count++] = 1;
        }
        program.addRow(Arrays.copyOf(members, count), Arrays.copyOf(signs, count), 0, 0);
    }

    private int put(int[] members, int[] signs, int from, Difference.Area area, int at, int sign) {
        int count = from;
        members[count] = column(area.group(), at);
        signs[count++] = area.complement() ? -sign : sign;
        if (area.complement()) {
            members[count] = column(area.all(), at);
            signs[count++] = sign;
        }
        return count;
    }

    private static int[] ones(int length, int value) {
        int[] all = new int[length];
        Arrays.fill(all, value);
        return all;
    }
}
