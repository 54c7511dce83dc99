package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationStepTest {
    private static RecommendationStep step(@Nullable String date) {
        return new RecommendationStep(
                new RecommendationStepKey(new RecommendationId("R"), RecommendationStatus.DRAFTED), date, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-23, 2019-05-24",
        "2019-04, 2019-05-01",
        "2019-04-30, 2019-05",
        "2019-spring, 2019-07-01",
        "2019-02-28, 2019-spring",
        "2018, 2019",
        "2018-12, 2019-winter",
        "2019-summer, 2019-10",
        "2019-winter, 2020-04-01"
    })
    void aStepIsBeforeAnotherWhereNoDayThatItMayMeanComesAfter(String earlier, String later) {
        assertThat(step(earlier).isBefore(step(later))).isTrue();
        assertThat(step(later).isBefore(step(earlier))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-24, 2019-05-24",
        "2019-05-24, 2019-05",
        "2019-05, 2019-spring",
        "2019-06-21, 2019-spring",
        "2019-06-21, 2019-summer",
        "2019, 2019-12-31",
        "2019-12-21, 2019-winter",
        "2020-01-15, 2019-winter",
        "2019-10, sometime",
        "2019-13, 2018"
    })
    void stepsThatMayBeOfTheSameDayAreInNoOrder(String left, String right) {
        assertThat(step(left).isBefore(step(right))).isFalse();
        assertThat(step(right).isBefore(step(left))).isFalse();
    }

    @Test
    void aStepOfWhichNobodyKnowsWhenIsBeforeNone() {
        assertThat(step(null).isBefore(step("2019"))).isFalse();
        assertThat(step("2019").isBefore(step(null))).isFalse();
    }
}
