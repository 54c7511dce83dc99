package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.matching.flow.AssignmentNetwork;
import org.duallearning.mobility.matching.flow.AssignmentSolver;
import org.duallearning.mobility.matching.flow.CanonicalOptimum;
import org.duallearning.mobility.matching.flow.OptimalAssignment;
import org.duallearning.mobility.matching.flow.ShortestPathSolver;

/** Runs the optimising mechanisms: a flow of greatest gain, made canonical, with its prices as certificate. */
final class OptimisingRun {

    private static final AssignmentSolver SOLVER = new ShortestPathSolver();

    private OptimisingRun() {}

    static Matching match(Mechanism mechanism, MatchingProblem problem) {
        Optimum optimum = optimum(problem, Gains.of(mechanism, problem));
        return Matching.of(mechanism, problem, optimum.placeOf(), optimum.certificate());
    }

    /** The canonical one of the placements of greatest gain, with its proof. */
    static Optimum optimum(MatchingProblem problem, Gains gains) {
        AssignmentNetwork network = network(problem, gains);
        OptimalAssignment optimum = CanonicalOptimum.of(network, SOLVER.solve(network));
        int[] placeOf = new int[problem.learners().size()];
        Arrays.setAll(placeOf, optimum::placeOf);
        return new Optimum(problem, gains, placeOf, certificate(problem, optimum));
    }

    private static AssignmentNetwork network(MatchingProblem problem, Gains gains) {
        ProblemIndex index = problem.index();
        int places = problem.places().size();
        return gains.vectors != null
                ? new AssignmentNetwork(
                        places,
                        index.parent,
                        index.capacity,
                        index.pairStart,
                        index.pairPlace,
                        gains.levels,
                        gains.vectors)
                : new AssignmentNetwork(
                        places,
                        index.parent,
                        index.capacity,
                        index.pairStart,
                        index.pairPlace,
                        gains.levels,
                        gains.base,
                        gains.level,
                        gains.value);
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
        int length = price.length;
        while (length > 0 && price[length - 1] == 0) {
            length--;
        }
        if (length > 0) {
            List<Long> numbers = new ArrayList<>();
            for (int k = 0; k < length; k++) {
                numbers.add(price[k]);
            }
            prices.put(id, numbers);
        }
    }
}
