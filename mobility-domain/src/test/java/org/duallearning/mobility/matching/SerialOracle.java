package org.duallearning.mobility.matching;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** What the serial mechanisms promise, replayed. */
final class SerialOracle {

    private SerialOracle() {}

    /** The documented order: nothing known comes last, and equals come by id, as the problem has them. */
    static List<String> order(Mechanism mechanism, MatchingProblem problem, long seed) {
        List<MatchingLearner> order = new ArrayList<>(problem.learners());
        if (mechanism == Mechanism.LOTTERY) {
            SplittableRandom random = new SplittableRandom(seed);
            for (int i = order.size() - 1; i >= 1; i--) {
                Collections.swap(order, i, random.nextInt(i + 1));
            }
        } else {
            order.sort(Comparator.comparing(
                    learner -> learner.submittedAt() == null ? LocalDateTime.MAX : learner.submittedAt()));
        }
        if (mechanism == Mechanism.PRIORITY) {
            order.sort(Comparator.comparing(learner -> learner.priorityClass() == null ? 9 : learner.priorityClass()));
        }
        return order.stream().map(MatchingLearner::id).toList();
    }

    /** Everybody in turn takes the best place that is free. */
    static Map<String, String> inTurn(List<String> order, MatchingProblem problem) {
        BruteForce capacities = new BruteForce(problem);
        Map<String, Integer> taken = new HashMap<>();
        Map<String, String> placement = new HashMap<>();
        for (String learner : order) {
            capacities.pairsOf(learner).stream()
                    .map(MatchingPair::place)
                    .filter(place -> capacities.chain(place).stream()
                            .allMatch(node -> taken.getOrDefault(node, 0) < capacities.capacity(node)))
                    .findFirst()
                    .ifPresent(place -> {
                        placement.put(learner, place);
                        capacities.chain(place).forEach(node -> taken.merge(node, 1, Integer::sum));
                    });
        }
        return placement;
    }
}
