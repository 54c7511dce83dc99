package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SerialMechanismsTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2018, 3, 5, 9, 0);

    private static final MatchingProblem ONE_SEAT = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
            .place("P", 1)
            .learner(new MatchingLearner("Ann", null, 1))
            .learner(new MatchingLearner("Bob", MONDAY, null))
            .learner(new MatchingLearner("Cas", MONDAY, 2))
            .learner(new MatchingLearner("Dee", MONDAY.plusDays(1), 1))
            .pair("Ann", "P", 1, 1)
            .pair("Bob", "P", 1, 1)
            .pair("Cas", "P", 1, 1)
            .pair("Dee", "P", 1, 1)
            .build();

    @Test
    void whoeverCameFirstGoesFirstAndThoseWithoutATimeGoLast() {
        assertThat(order(Mechanism.FIRST_COME.match(ONE_SEAT))).containsExactly("Bob", "Cas", "Dee", "Ann");
    }

    @Test
    void priorityClassesGoBeforeTimesAndThoseWithoutAClassGoLast() {
        assertThat(order(Mechanism.PRIORITY.match(ONE_SEAT))).containsExactly("Dee", "Ann", "Cas", "Bob");
    }

    @Test
    void theLotteryDrawsTheSameOrderFromTheSameSeed() {
        assertThat(order(Mechanism.LOTTERY.match(ONE_SEAT)))
                .isEqualTo(order(Mechanism.LOTTERY.match(ONE_SEAT, 0)))
                .containsExactlyInAnyOrder("Ann", "Bob", "Cas", "Dee");
        assertThat(order(Mechanism.LOTTERY.match(ONE_SEAT, 1))).isNotEqualTo(order(Mechanism.LOTTERY.match(ONE_SEAT)));
    }

    @Test
    void theLotteryIsTheDocumentedShuffle() {
        List<String> expected = new ArrayList<>(List.of("Ann", "Bob", "Cas", "Dee"));
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 3; i >= 1; i--) {
            int j = random.nextInt(i + 1);
            String moved = expected.get(i);
            expected.set(i, expected.get(j));
            expected.set(j, moved);
        }
        assertThat(order(Mechanism.LOTTERY.match(ONE_SEAT, 42))).isEqualTo(expected);
    }

    private static List<String> order(Matching matching) {
        return ((OrderCertificate) matching.certificate()).order();
    }
}
