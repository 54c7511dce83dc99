package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.List;

/** Runs the serial mechanisms: learners in turn take their best place that is free. */
final class SerialRun {

    private SerialRun() {}

    static Matching match(Mechanism mechanism, MatchingProblem problem, long seed) {
        ProblemIndex index = problem.index();
        List<String> order = SerialOrder.of(mechanism, problem, seed);
        int[] placeOf = new int[problem.learners().size()];
        Arrays.fill(placeOf, -1);
        int[] load = new int[index.parent.length];
        for (String id : order) {
            int learner = index.learnerOf.getOrDefault(id, -1);
            for (int e = index.pairStart[learner]; e < index.pairStart[learner + 1] && placeOf[learner] < 0; e++) {
                if (index.fullNode(index.pairPlace[e], load) < 0) {
                    placeOf[learner] = index.pairPlace[e];
                    index.addLoad(placeOf[learner], load, 1);
                }
            }
        }
        Long drawnFrom = mechanism == Mechanism.LOTTERY ? seed : null;
        return Matching.of(mechanism, problem, placeOf, new OrderCertificate(order, drawnFrom));
    }
}
