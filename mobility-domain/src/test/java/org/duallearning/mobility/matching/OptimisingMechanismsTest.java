package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimisingMechanismsTest {

    @ParameterizedTest
    @EnumSource(names = {"MOST_PLACED", "MOST_FIT", "MOST_FIRST_CHOICES", "FAIREST"})
    void theAnswerIsTheCanonicalOneOfAllBestMatchings(Mechanism mechanism) {
        for (long seed = 0; seed < 1500; seed++) {
            MatchingProblem problem = RandomProblems.drawn(seed).problem();
            BruteForce bruteForce = new BruteForce(problem);
            Map<String, MatchingPair> canonical = canonical(bruteForce, bruteForce.best(mechanism), problem);

            Matching matching = mechanism.match(problem);

            assertThat(matching.placement())
                    .as("%s on seed %d", mechanism, seed)
                    .isEqualTo(BruteForce.placement(canonical));
            assertThat(matching.optimal())
                    .as("%s on seed %d proven", mechanism, seed)
                    .isTrue();
        }
    }

    private static Map<String, MatchingPair> canonical(
            BruteForce bruteForce, List<Map<String, MatchingPair>> best, MatchingProblem problem) {
        List<Map<String, MatchingPair>> left = best;
        for (MatchingLearner learner : problem.learners()) {
            TreeMap<Integer, List<Map<String, MatchingPair>>> byPosition = new TreeMap<>();
            for (Map<String, MatchingPair> made : left) {
                byPosition
                        .computeIfAbsent(bruteForce.position(learner.id(), made), position -> new ArrayList<>())
                        .add(made);
            }
            left = byPosition.firstEntry().getValue();
        }
        return left.get(0);
    }
}
