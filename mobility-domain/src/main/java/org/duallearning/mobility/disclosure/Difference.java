package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The few learners in which some pairs of areas differ, but for those whom the reader knows. An attacker who knows that subtracts one
 * area from the other, and has their answers. Not thread-safe.
 */
final class Difference {
    /** Those who come: whom the second area has and the first has not. */
    final Side plus;

    /** Those who go: whom the first area has and the second has not. They are no more than those who come. */
    final Side minus;

    final List<Pair> pairs = new ArrayList<>();
    /** The variables of a program that say how many come in a column that is a secret, by the place of it; none if nobody comes. */
    final Map<Integer, Integer> plusIn = new TreeMap<>();

    /** The same of those who go. */
    final Map<Integer, Integer> minusIn = new TreeMap<>();

    Difference(Side plus, Side minus) {
        this.plus = plus;
        this.minus = minus;
    }

    /**
     * Those whom one area has, and the other has not.
     *
     * @param inEach how many of those with an answer that is a secret are in each column
     * @param secret how many of them there are
     * @param areAlike whether all of them have the same
     */
    record Side(List<Integer> inEach, int secret, boolean areAlike) {}

    /**
     * Two areas that differ so.
     *
     * @param known of the answers that the reader knows or that are no secret, how many more the second has in each column
     */
    record Pair(Area one, Area other, List<Integer> known) {}

    /** A group, or all other learners. */
    record Area(Group group, boolean complement) {
        /** The learners among whom it is. */
        Version version() {
            return group.version;
        }

        /** All learners. */
        Group all() {
            return version().all;
        }

        /** The answers in it. */
        BitSet members() {
            BitSet members = Objects.requireNonNull(group.members);
            return complement ? LinkedTables.without(Objects.requireNonNull(version().answers), members) : members;
        }

        boolean isPublished() {
            return group.isPublished() && (!complement || all().isPublished());
        }

        /** Whether the same learners are meant, as they are in another version. */
        boolean isAgain(Area earlier) {
            return version() != earlier.version()
                    && complement == earlier.complement
                    && group.breakdown.equals(earlier.group.breakdown)
                    && group.row.equals(earlier.group.row);
        }
    }

    /** Those who come, or those who go. */
    Side side(boolean come) {
        return come ? plus : minus;
    }

    /** The variables of those who come, or of those who go, by the place of the column. */
    Map<Integer, Integer> variables(boolean come) {
        return come ? plusIn : minusIn;
    }

    /** The variable that says how many of a side are in a column. */
    int variable(boolean come, int at) {
        return Objects.requireNonNull(variables(come).get(at));
    }

    boolean isEmpty() {
        return plus.secret() == 0;
    }

    /** Whether both areas of a pair are published, so that somebody can subtract. */
    boolean canBeSubtracted() {
        return !isEmpty()
                && pairs.stream()
                        .anyMatch(
                                pair -> pair.one().isPublished() && pair.other().isPublished());
    }
}
