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
        while (isTaken(cap, problem)) {
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
        problem.groups().forEach(builder::group);
        problem.shares().forEach(builder::share);
        problem.together().forEach(pair -> builder.together(pair.first(), pair.second()));
        return builder.build();
    }

    private static boolean isTaken(String id, MatchingProblem problem) {
        return problem.index().limitOf.containsKey(id)
                || problem.groups().stream().anyMatch(group -> group.id().equals(id))
                || problem.shares().stream().anyMatch(share -> share.id().equals(id));
    }
}
