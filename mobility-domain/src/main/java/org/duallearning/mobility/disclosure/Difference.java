package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The few learners in which some pairs of areas differ. An attacker who knows that subtracts one area from the other, and has
 * their answers. Not thread-safe.
 */
final class Difference {
    /** The answers that the second area has and the first has not, and the other way round. */
    final BitSet plus;

    final BitSet minus;
    final List<Pair> pairs = new ArrayList<>();
    /** The variables of the program that say how many of each side are in each column. */
    final List<Integer> plusVariables = new ArrayList<>();

    final List<Integer> minusVariables = new ArrayList<>();
    /** The first column of the program that is its own, if it has two sides. */
    int firstColumn = -1;

    Difference(BitSet plus, BitSet minus) {
        this.plus = plus;
        this.minus = minus;
    }

    /** Two areas that differ so. */
    record Pair(Area one, Area other) {}

    /** A group, or all other learners. */
    record Area(Group group, boolean complement, Group all, BitSet members) {
        boolean isPublished() {
            return group.isPublished() && (!complement || all.isPublished());
        }
    }

    boolean isTwoSided() {
        return !plus.isEmpty() && !minus.isEmpty();
    }

    boolean isEmpty() {
        return plus.isEmpty() && minus.isEmpty();
    }

    /** Whether both areas of a pair are published, so that somebody can subtract. */
    boolean canBeSubtracted() {
        return !isEmpty()
                && pairs.stream()
                        .anyMatch(
                                pair -> pair.one().isPublished() && pair.other().isPublished());
    }
}
