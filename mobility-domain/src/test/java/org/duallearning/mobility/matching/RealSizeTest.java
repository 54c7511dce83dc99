package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Beyond what enumeration can check: every promise is proven by its certificate at sizes that real rounds have. */
class RealSizeTest {

    @ParameterizedTest
    @EnumSource
    void aThousandLearnersUnderHostAndRegionLimitsAreMatchedWithProof(Mechanism mechanism) {
        MatchingProblem problem = sparse(1000, 200);
        Matching matching = mechanism.match(problem, 7);
        assertThat(matching.optimal()).isTrue();
        assertThat(matching.learners()).isEqualTo(1000);
        assertThat(matching.placed()).isBetween(600, 950);
    }

    @ParameterizedTest
    @EnumSource(names = {"MOST_PLACED", "MOST_FIT", "FAIREST"})
    void aFullTableOfCostsIsMatchedWithProof(Mechanism mechanism) {
        Random random = new Random(3);
        MatchingProblemBuilder builder = MatchingProblem.builder(Objective.LEAST_COST);
        for (int i = 0; i < 300; i++) {
            builder.learner("L" + i).place("P" + i, 1);
        }
        for (int l = 0; l < 300; l++) {
            for (int p = 0; p < 300; p++) {
                int cost = 1 + random.nextInt(100);
                builder.pair("L" + l, "P" + p, 1 + cost / 10, cost);
            }
        }
        Matching matching = mechanism.match(builder.build());
        assertThat(matching.optimal()).isTrue();
        assertThat(matching.placed()).isEqualTo(300);
    }

    private static MatchingProblem sparse(int learners, int places) {
        Random random = new Random(11);
        MatchingProblemBuilder builder = MatchingProblem.builder(Objective.GREATEST_WEIGHT);
        for (int r = 0; r < 5; r++) {
            builder.limit(new MatchingLimit("R" + r, 190, null, null));
        }
        for (int h = 0; h < places / 4; h++) {
            builder.limit(new MatchingLimit("H" + h, 10 + random.nextInt(15), "R" + h % 5, null));
        }
        for (int p = 0; p < places; p++) {
            builder.place(new MatchingPlace("P" + p, 2 + random.nextInt(8), "H" + p / 4, null));
        }
        for (int l = 0; l < learners; l++) {
            LocalDateTime submitted = LocalDateTime.of(2018, 3, 1, 8, 0).plusMinutes(random.nextInt(5000));
            builder.learner(new MatchingLearner("L" + l, submitted, 1 + random.nextInt(2)));
            int first = random.nextInt(places);
            for (int i = 0; i < 8; i++) {
                int place = (first + i * i * 3) % places;
                builder.pair("L" + l, "P" + place, 1 + random.nextInt(3), 10L * random.nextInt(90));
            }
        }
        return builder.build();
    }
}
