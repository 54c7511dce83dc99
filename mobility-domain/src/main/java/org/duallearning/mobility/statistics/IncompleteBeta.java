package org.duallearning.mobility.statistics;

/**
 * The regularised incomplete beta function and its inverse, the distribution function behind the tails of the binomial
 * distribution. Gives the same on every machine.
 *
 * <p>Sources: NIST Digital Library of Mathematical Functions, formula 8.17.22 (the continued fraction) and 5.11.1 (the series
 * for the gamma function); W. J. Lentz, Applied Optics 15 (1976), 668-671 (how the fraction is worked out).
 */
final class IncompleteBeta {
    private static final double PRECISION = 1e-15;
    private static final double TINY = 1e-300;
    private static final int MOST_STEPS = 200_000;
    private static final int MOST_GUESSES = 2_000;
    private static final double SERIES_FROM = 12;
    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

    private IncompleteBeta() {}

    /** The function at {@code x}, between 0 and 1, for positive {@code a} and {@code b}. */
    static double regularised(double x, double a, double b) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        // The fraction converges fast on the near side of the mean only.
        return x <= (a + 1) / (a + b + 2) ? nearSide(x, a, b) : 1 - nearSide(1 - x, b, a);
    }

    /** The {@code x} at which the function has the value {@code probability}, above 0 and below 1. */
    static double inverse(double probability, double a, double b) {
        double below = 0;
        double above = 1;
        double guess = a / (a + b);
        for (int i = 0; i < MOST_GUESSES; i++) {
            double tooMuch = regularised(guess, a, b) - probability;
            if (tooMuch > 0) {
                above = guess;
            } else {
                below = guess;
            }
            double next = guess - tooMuch / density(guess, a, b);
            if (!(next > below && next < above)) {
                next = below + (above - below) / 2;
            }
            if (Math.abs(next - guess) <= PRECISION * guess || next <= below || next >= above) {
                return next;
            }
            guess = next;
        }
        return guess;
    }

    private static double nearSide(double x, double a, double b) {
        return density(x, a, b) * x * (1 - x) / a * fraction(x, a, b);
    }

    private static double density(double x, double a, double b) {
        return StrictMath.exp((a - 1) * StrictMath.log(x) + (b - 1) * StrictMath.log1p(-x) - logBeta(a, b));
    }

    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / notZero(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MOST_STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / notZero(1 + even * d);
            c = notZero(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / notZero(1 + odd * d);
            c = notZero(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) <= PRECISION) {
                break;
            }
        }
        return value;
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double logBeta(double a, double b) {
        return logGamma(a) + logGamma(b) - logGamma(a + b);
    }

    private static double logGamma(double x) {
        double shifted = x;
        double product = 1;
        while (shifted < SERIES_FROM) {
            product *= shifted;
            shifted++;
        }
        double square = 1 / (shifted * shifted);
        double series = (1.0 / 12
                        - square
                                * (1.0 / 360
                                        - square
                                                * (1.0 / 1260
                                                        - square
                                                                * (1.0 / 1680
                                                                        - square
                                                                                * (1.0 / 1188
                                                                                        - square
                                                                                                * (691.0 / 360_360
                                                                                                        - square
                                                                                                                / 156))))))
                / shifted;
        return (shifted - 0.5) * StrictMath.log(shifted) - shifted + HALF_LOG_TWO_PI + series - StrictMath.log(product);
    }
}
