package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * The few learners in which some pairs of areas differ, but for those whom the reader knows. An attacker who knows that subtracts one
 * area from the other, and has their answers. Not thread-safe.
 */
final class Difference {
    /** Those whom the second area has and the first has not; if it is nobody, then {@code minus} is nobody either. */
    final Side plus;

    /** Those whom the first area has and the second has not. */
    final Side minus;

    final List<Pair> pairs = new ArrayList<>();
    /** How many of each side are in each column. */
    final List<Share> plusShares = new ArrayList<>();

    final List<Share> minusShares = new ArrayList<>();
    /** The first column of the program that is its own, if it has two sides. */
    int firstColumn = -1;

    Difference(Side plus, Side minus) {
        this.plus = plus;
        this.minus = minus;
    }

    /**
     * Those whom one area has, and the other has not.
     *
     * @param inEach how many of them are in each column
     * @param areSecret whether an answer of any of them is
     */
    record Side(List<Integer> inEach, boolean areSecret) {
        int size() {
            return inEach.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * Two areas that differ so.
     *
     * @param known of those whom the reader knows, how many more the second has in each column
     */
    record Pair(Area one, Area other, List<Integer> known) {}

    /**
     * How many of a side are in a column: what a variable of the program has beyond what is known.
     *
     * @param known the value of the variable if none are
     */
    record Share(int variable, int known) {}

    /** A group, or all other learners. */
    record Area(Group group, boolean complement, Version version) {
        /** All learners. */
        Group all() {
            return version.all;
        }

        /** The answers in it. */
        BitSet members() {
            BitSet members = Objects.requireNonNull(group.members);
            return complement ? LinkedTables.without(Objects.requireNonNull(version.answers), members) : members;
        }

        boolean isPublished() {
            return group.isPublished() && (!complement || all().isPublished());
        }

        /** Whether the same learners are meant, as they are in another version. */
        boolean isAgain(Area earlier) {
            return version != earlier.version
                    && complement == earlier.complement
                    && group.breakdown.equals(earlier.group.breakdown)
                    && group.row.equals(earlier.group.row);
        }
    }

    boolean isTwoSided() {
        return minus.size() > 0;
    }

    boolean isEmpty() {
        return plus.size() == 0;
    }

    /** Whether both areas of a pair are published, so that somebody can subtract. */
    boolean canBeSubtracted() {
        return !isEmpty()
                && pairs.stream()
                        .anyMatch(
                                pair -> pair.one().isPublished() && pair.other().isPublished());
    }
}
