package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StableMechanismsTest {

    @Test
    void manyOfTheMarketsThatAreDrawnHaveSeveralStableMatchings() {
        int ofSeveral = 0;
        for (long seed = 0; seed < 500; seed++) {
            MatchingProblem problem = RandomProblems.market(seed).problem();
            StableOracle oracle = new StableOracle(problem, new BruteForce(problem));
            ofSeveral += oracle.stable.size() > 1 ? 1 : 0;
        }
        assertThat(ofSeveral).isGreaterThan(25);
    }

    @Test
    void theCheckerFindsABlockingPairInEveryUnstableMatchingAndInNoStableOne() {
        int unstable = 0;
        for (long seed = 0; seed < 300; seed++) {
            MatchingProblem problem = RandomProblems.drawn(seed).problem();
            if (Mechanism.STABLE.refusals(problem).isEmpty()) {
                BruteForce bruteForce = new BruteForce(problem);
                List<Map<String, MatchingPair>> stable = new StableOracle(problem, bruteForce).stable;
                for (Map<String, MatchingPair> made : bruteForce.feasible) {
                    assertThat(isBlocked(problem, BruteForce.placement(made)))
                            .as("seed %d: %s", seed, made)
                            .isNotEqualTo(stable.contains(made));
                }
                unstable += bruteForce.feasible.size() - stable.size();
            }
        }
        assertThat(unstable).as("unstable matchings looked at").isGreaterThan(1000);
    }

    private static boolean isBlocked(MatchingProblem problem, Map<String, String> placement) {
        return CertificateChecker.problems(problem, Mechanism.STABLE, placement, new StabilityCertificate()).stream()
                .anyMatch(wrong -> wrong.code() == CertificateProblem.Code.BLOCKING_PAIR);
    }
}
