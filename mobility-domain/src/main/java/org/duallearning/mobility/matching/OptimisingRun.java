package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.matching.flow.AssignmentNetwork;
import org.duallearning.mobility.matching.flow.AssignmentSolver;
import org.duallearning.mobility.matching.flow.CanonicalOptimum;
import org.duallearning.mobility.matching.flow.ForestSolver;
import org.duallearning.mobility.matching.flow.OptimalAssignment;

/** Runs the optimising mechanisms: a flow of greatest gain, made canonical, with its prices as certificate. */
final class OptimisingRun {

    private static final AssignmentSolver SOLVER = new ForestSolver();

    private OptimisingRun() {}

    static Matching match(Mechanism mechanism, MatchingProblem problem, WorkBudget budget) {
        Optimum optimum = optimum(problem, Gains.of(mechanism, problem), budget);
        return Matching.of(mechanism, problem, optimum.placeOf(), optimum.certificate());
    }

    /** The placement of greatest gain with its proof; of several the canonical one, where there are no side conditions. */
    static Optimum optimum(MatchingProblem problem, Gains gains, WorkBudget budget) {
        ProblemIndex index = problem.index();
        AssignmentNetwork network = new AssignmentNetwork(
                problem.places().size(),
                index.parent,
                index.capacity,
                index.pairStart,
                index.pairPlace,
                gains.levels,
                0,
                gains.base,
                gains.level,
                gains.value,
                new int[index.parent.length],
                new boolean[problem.learners().size()],
                gains.vectors);
        OptimalAssignment optimum = CanonicalOptimum.of(network, SOLVER.solve(network));
        int[] placeOf = new int[problem.learners().size()];
        Arrays.setAll(placeOf, optimum::placeOf);
        return SideRun.broken(problem, placeOf).isEmpty()
                ? new Optimum(problem, gains, placeOf, certificate(problem, optimum), 1, true)
                : SideRun.optimum(problem, gains, budget);
    }

    private static PriceCertificate certificate(MatchingProblem problem, OptimalAssignment optimum) {
        Map<String, List<Long>> learners = new HashMap<>();
        problem.index().learnerOf.forEach((id, learner) -> addPrice(learners, id, optimum.learnerPrice(learner)));
        Map<String, List<Long>> places = new HashMap<>();
        problem.index().placeOf.forEach((id, place) -> addPrice(places, id, optimum.nodePrice(place)));
        Map<String, List<Long>> limits = new HashMap<>();
        problem.index().limitOf.forEach((id, limit) -> addPrice(limits, id, optimum.nodePrice(limit)));
        return new PriceCertificate(learners, places, limits);
    }

    private static void addPrice(Map<String, List<Long>> prices, String id, long[] price) {
        List<Long> numbers = PriceCertificate.withoutZerosAtTheEnd(price);
        if (!numbers.isEmpty()) {
            prices.put(id, numbers);
        }
    }
}
