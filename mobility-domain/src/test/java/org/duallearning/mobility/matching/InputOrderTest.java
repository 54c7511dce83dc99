package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputOrderTest {

    @ParameterizedTest
    @EnumSource
    void theWholeAnswerIsTheSameInWhateverOrderTheProblemIsGiven(Mechanism mechanism) {
        for (long seed = 0; seed < 300; seed++) {
            RandomProblems.Parts parts = RandomProblems.drawn(seed);
            MatchingProblem problem = parts.problem();
            parts.shuffle(new Random(seed));
            MatchingProblem shuffled = parts.problem();
            if (mechanism.refusals(problem).isEmpty()) {
                assertThat(mechanism.match(shuffled, seed))
                        .as("%s on seed %d", mechanism, seed)
                        .isEqualTo(mechanism.match(problem, seed));
            }
        }
    }

    @Test
    void idsAreOrderedByCodePointsNotByUtf16Units() {
        String beyondTheBasicPlane = "\uD83D\uDE00";
        String lastOfTheBasicPlane = "\uFFFD";
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .learner(beyondTheBasicPlane)
                .learner(lastOfTheBasicPlane)
                .learner("a")
                .learner("B")
                .build();
        assertThat(problem.learners())
                .extracting(MatchingLearner::id)
                .containsExactly("B", "a", lastOfTheBasicPlane, beyondTheBasicPlane);
    }
}
