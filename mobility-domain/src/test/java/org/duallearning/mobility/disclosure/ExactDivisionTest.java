package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Exact division beside numbers of any size. */
class ExactDivisionTest {
    private static final int TRIES = 20_000;

    @Test
    void whatADivisorDividesIsDivided() {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            long divisor = number(random, 31);
            long quotient = number(random, 31);
            assertThat(new ExactDivision(divisor).of(divisor * quotient))
                    .as("%d times %d", divisor, quotient)
                    .isEqualTo(quotient);
        }
    }

    @Test
    void aProductLessAnotherIsDividedHoweverGreatTheyAre() {
        Random random = new Random(2);
        int great = 0;
        for (int i = 0; i < TRIES; i++) {
            long divisor = number(random, 40);
            long factor = number(random, 62 - Long.SIZE + Long.numberOfLeadingZeros(Math.abs(divisor)));
            long one = number(random, 60);
            long times = number(random, 60);
            long part = number(random, 10);
            // one * times * divisor less another product that the divisor divides.
            BigInteger quotient =
                    big(one).multiply(big(factor)).subtract(big(times).multiply(big(part)));
            ExactDivision division = new ExactDivision(divisor);
            if (quotient.bitLength() < Long.SIZE) {
                assertThat(division.ofProducts(one, divisor * factor, times, divisor * part))
                        .isEqualTo(quotient.longValueExact());
            } else {
                great++;
                assertThatThrownBy(() -> division.ofProducts(one, divisor * factor, times, divisor * part))
                        .isInstanceOf(ArithmeticException.class);
            }
        }
        assertThat(great).isBetween(TRIES / 10, TRIES - TRIES / 10);
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    /** Not zero, with up to so many bits, as many small ones as great ones. */
    private static long number(Random random, int bits) {
        int some = 1 + random.nextInt(Math.max(1, bits));
        long number = 1 + (random.nextLong() & (1L << some) - 1);
        return random.nextBoolean() ? number : -number;
    }
}
