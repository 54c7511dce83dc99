package org.duallearning.mobility.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionIntervalTest {
    private static final double CLOSE = 1e-9;

    @Test
    void everyIntervalOfAtMostSixtyTrialsIsThatOfAnotherLibrary() {
        for (int trials = 1; trials <= 60; trials++) {
            for (int successes = 0; successes <= trials; successes++) {
                for (double level : new double[] {0.8, 0.95, 0.99}) {
                    assertSameAsElsewhere(successes, trials, level);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 100_000})
    void anIntervalOfManyTrialsIsThatOfAnotherLibrary(int trials) {
        IntStream.of(0, 1, 2, 10, trials / 3, trials / 2, trials - 10, trials - 1, trials)
                .forEach(successes -> assertSameAsElsewhere(successes, trials, ProportionInterval.USUAL_LEVEL));
    }

    private static void assertSameAsElsewhere(int successes, int trials, double level) {
        double tail = (1 - level) / 2;
        double lower = successes == 0 ? 0 : quantile(successes, trials - successes + 1.0, tail);
        double upper = successes == trials ? 1 : quantile(successes + 1.0, trials - successes, 1 - tail);

        ProportionInterval interval =
                ProportionInterval.of(successes, trials, level).orElseThrow();

        assertThat(interval.lower()).as("%s of %s", successes, trials).isCloseTo(lower, within(CLOSE));
        assertThat(interval.upper()).as("%s of %s", successes, trials).isCloseTo(upper, within(CLOSE));
    }

    private static double quantile(double alpha, double beta, double probability) {
        return new BetaDistribution(null, alpha, beta, 1e-13).inverseCumulativeProbability(probability);
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2527, 0.3676", "15, 148, 0.0578, 0.1617", "0, 20, 0.0000, 0.1684", "1, 29, 0.0009, 0.1776"})
    void theIntervalIsThePublishedOne(int successes, int trials, double lower, double upper) {
        ProportionInterval interval = ProportionInterval.of(successes, trials).orElseThrow();

        assertThat(interval.level()).isEqualTo(0.95);
        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }

    @Test
    void noSuccessBeginsAtZeroAndNoFailureEndsAtOne() {
        assertThat(ProportionInterval.of(0, 7).orElseThrow().lower()).isZero();
        assertThat(ProportionInterval.of(7, 7).orElseThrow().upper()).isEqualTo(1);
    }

    @Test
    void withoutATrialThereIsNoInterval() {
        assertThat(ProportionInterval.of(0, 0)).isEmpty();
    }

    @Test
    void moreSuccessesThanTrialsAreAMistake() {
        assertThatThrownBy(() -> ProportionInterval.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProportionInterval.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 95, Double.NaN})
    void aLevelThatIsNoneIsAMistake(double level) {
        assertThatThrownBy(() -> ProportionInterval.of(1, 2, level))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.95");
    }
}
