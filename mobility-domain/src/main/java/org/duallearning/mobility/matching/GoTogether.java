package org.duallearning.mobility.matching;

/**
 * Two learners who go to the same region in the same period, or both stay; whoever is linked so goes as one company. A region is a {@link MatchingGroup}; a place that is
 * in none is a region by itself. Immutable and thread-safe.
 *
 * @param first the one whose id comes first
 * @param second the other
 */
public record GoTogether(String first, String second) {

    /** Checks the ids and puts them in order. */
    public GoTogether {
        Arguments.requireId("learner id", first);
        Arguments.requireId("learner id", second);
        int order = IdOrder.BY_CODE_POINT.compare(first, second);
        if (order == 0) {
            throw new IllegalArgumentException("learner " + first + " goes together with the same; give two learners");
        }
        if (order > 0) {
            String swapped = first;
            first = second;
            second = swapped;
        }
    }

    /** Whether a learner is one of the two. */
    boolean names(String learner) {
        return first.equals(learner) || second.equals(learner);
    }
}
