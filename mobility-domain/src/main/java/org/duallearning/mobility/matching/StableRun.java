package org.duallearning.mobility.matching;

import org.duallearning.mobility.matching.stable.LearnerProposing;
import org.duallearning.mobility.matching.stable.PlaceProposing;
import org.duallearning.mobility.matching.stable.StableMarket;

/** Runs the stable mechanisms. */
final class StableRun {

    private StableRun() {}

    static Matching match(Mechanism mechanism, MatchingProblem problem) {
        ProblemIndex index = problem.index();
        Priorities priorities = new Priorities(problem);
        StableMarket market = new StableMarket(
                problem.places().size(),
                priorities.parent,
                index.capacity,
                index.pairStart,
                index.pairPlace,
                priorities.rankAtPlace,
                priorities.rankAtLimit);
        int[] placeOf = mechanism == Mechanism.STABLE ? LearnerProposing.match(market) : PlaceProposing.match(market);
        return Matching.of(mechanism, problem, placeOf, new StabilityCertificate());
    }
}
