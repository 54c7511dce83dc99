package org.duallearning.mobility.matching;

import org.jspecify.annotations.Nullable;

/** A limit over everything, so that at most so many learners are placed. */
final class PlacementCap {
    private static final String ID = "in all";

    private PlacementCap() {}

    /** The problem with the limit, or as it is if there is none. */
    static MatchingProblem over(MatchingProblem problem, @Nullable Integer atMost) {
        if (atMost == null) {
            return problem;
        }
        String cap = ID;
        while (problem.index().limitOf.containsKey(cap)) {
            cap += "'";
        }
        MatchingProblemBuilder builder =
                MatchingProblem.builder(problem.objective()).limit(new MatchingLimit(cap, atMost, null, null));
        problem.learners().forEach(builder::learner);
        for (MatchingLimit limit : problem.limits()) {
            builder.limit(new MatchingLimit(
                    limit.id(), limit.capacity(), limit.within() == null ? cap : limit.within(), limit.priority()));
        }
        for (MatchingPlace place : problem.places()) {
            builder.place(new MatchingPlace(
                    place.id(), place.capacity(), place.within() == null ? cap : place.within(), place.priority()));
        }
        problem.pairs().forEach(builder::pair);
        return builder.build();
    }
}
