package org.duallearning.mobility.statistics;

import java.util.Optional;

/**
 * The exact interval of a proportion (betrouwbaarheidsinterval), from the tails of the binomial distribution. It covers the
 * true proportion at least as often as its level says, however few the trials. Immutable and thread-safe.
 *
 * <p>The calculation differs from the exact value by less than 1e-9.
 *
 * <p>Source: C. J. Clopper and E. S. Pearson, <i>The use of confidence or fiducial limits illustrated in the case of the
 * binomial</i>, Biometrika 26 (1934), 404-413.
 *
 * @param lower the lower bound, between 0 and 1; 0 without a success
 * @param upper the upper bound, between 0 and 1; 1 without a failure
 * @param level how often such an interval covers the true proportion, above 0 and below 1
 */
public record ProportionInterval(double lower, double upper, double level) {
    /** The level that is usual. */
    public static final double USUAL_LEVEL = 0.95;

    /** Checks the bounds. */
    public ProportionInterval {
        if (!(lower >= 0 && lower <= upper && upper <= 1)) {
            throw new IllegalArgumentException(
                    "The bounds %s and %s are not in order between 0 and 1.".formatted(lower, upper));
        }
        requireLevel(level);
    }

    /**
     * The interval of 95 %.
     *
     * @return the interval; empty without a trial, of which nothing can be said
     * @throws IllegalArgumentException if the successes are negative or more than the trials
     */
    public static Optional<ProportionInterval> of(int successes, int trials) {
        return of(successes, trials, USUAL_LEVEL);
    }

    /**
     * The interval of some level.
     *
     * @return the interval; empty without a trial, of which nothing can be said
     * @throws IllegalArgumentException if the successes are negative or more than the trials, or the level is not between 0
     *     and 1
     */
    public static Optional<ProportionInterval> of(int successes, int trials, double level) {
        if (successes < 0 || trials < successes) {
            throw new IllegalArgumentException(
                    "There cannot be %s successes in %s trials.".formatted(successes, trials));
        }
        requireLevel(level);
        if (trials == 0) {
            return Optional.empty();
        }
        double tail = (1 - level) / 2;
        double lower = lower(successes, trials, tail);
        double upper = 1 - lower(trials - successes, trials, tail);
        return Optional.of(new ProportionInterval(lower, upper, level));
    }

    /** The proportion at which that many successes or more have the probability {@code tail}. */
    private static double lower(int successes, int trials, double tail) {
        return successes == 0 ? 0 : IncompleteBeta.inverse(tail, successes, trials - successes + 1.0);
    }

    private static void requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "The level %s is not between 0 and 1. Write 95 %% as 0.95.".formatted(level));
        }
    }
}
