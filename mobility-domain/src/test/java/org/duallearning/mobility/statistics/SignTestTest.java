package org.duallearning.mobility.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignTestTest {
    private static final double CLOSE = 1e-9;

    @Test
    void everyTestOfAtMostSixtyPairsIsThatOfAnotherLibrary() {
        for (int pairs = 1; pairs <= 60; pairs++) {
            for (int rose = 0; rose <= pairs; rose++) {
                assertSameAsElsewhere(rose, pairs - rose);
            }
        }
    }

    @Test
    void everyTestOfAtMostSixtyPairsIsTheCountOfTheOutcomesAsFarOff() {
        for (int pairs = 1; pairs <= 60; pairs++) {
            for (int rose = 0; rose <= pairs; rose++) {
                assertThat(probability(rose, pairs - rose)).isCloseTo(counted(rose, pairs), within(1e-13));
            }
        }
    }

    /** All ways in which the pairs can rise and fall, each as likely; those as uneven as seen, or more. */
    private static double counted(int rose, int pairs) {
        BigInteger ways = BigInteger.ONE;
        BigInteger uneven = BigInteger.ZERO;
        for (int other = 0; other <= pairs; other++) {
            if (Math.abs(2 * other - pairs) >= Math.abs(2 * rose - pairs)) {
                uneven = uneven.add(ways);
            }
            ways = ways.multiply(BigInteger.valueOf(pairs - other)).divide(BigInteger.valueOf(other + 1));
        }
        return new BigDecimal(uneven)
                .divide(new BigDecimal(BigInteger.TWO.pow(pairs)), MathContext.DECIMAL64)
                .doubleValue();
    }

    @ParameterizedTest
    @CsvSource({"500, 500", "450, 550", "50, 950", "0, 1000", "50000, 50000", "49700, 50300", "49000, 51000", "1, 99999"
    })
    void aTestOfManyPairsIsThatOfAnotherLibrary(int rose, int fell) {
        assertSameAsElsewhere(rose, fell);
        assertThat(probability(fell, rose)).isEqualTo(probability(rose, fell));
    }

    private static void assertSameAsElsewhere(int rose, int fell) {
        double tail = new BinomialDistribution(null, rose + fell, 0.5).cumulativeProbability(Math.min(rose, fell));

        assertThat(probability(rose, fell)).as("%s and %s", rose, fell).isCloseTo(Math.min(1, 2 * tail), within(CLOSE));
    }

    @Test
    void equalPairsAreCountedAndChangeNothing() {
        SignTest test = SignTest.of(8, 1, 40).orElseThrow();

        assertThat(test.equal()).isEqualTo(40);
        assertThat(test.probability()).isEqualTo(probability(8, 1));
        assertThat(test.probability()).isCloseTo(20.0 / 512, within(1e-12));
    }

    @Test
    void withoutAPairThatDiffersThereIsNoTest() {
        assertThat(SignTest.of(0, 0, 12)).isEmpty();
    }

    @Test
    void fewerThanNoPairsAreAMistake() {
        assertThatThrownBy(() -> SignTest.of(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignTest.of(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignTest.of(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double probability(int rose, int fell) {
        return SignTest.of(rose, fell, 0).orElseThrow().probability();
    }
}
