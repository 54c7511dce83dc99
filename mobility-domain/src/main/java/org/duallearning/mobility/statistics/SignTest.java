package org.duallearning.mobility.statistics;

import java.util.Optional;

/**
 * The exact two-sided sign test (tekentoets) of paired values: were there more that rose, or more that fell, than chance
 * explains? Pairs that are equal are left out of the test, as its authors advise, and counted beside it. Immutable and
 * thread-safe.
 *
 * <p>Source: W. J. Dixon and A. M. Mood, <i>The statistical sign test</i>, Journal of the American Statistical Association 41
 * (1946), 557-566.
 *
 * @param rose pairs whose second value is higher
 * @param fell pairs whose second value is lower
 * @param equal pairs left out because both values are equal
 * @param probability the probability of a difference as large as this one, or larger, if rising were as likely as falling
 *     (p-value); above 0 and at most 1, but 0 where it is too small for a double
 */
public record SignTest(int rose, int fell, int equal, double probability) {
    /** Checks that nothing is negative and that the probability is one. */
    public SignTest {
        requireCounts(rose, fell, equal);
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("%s is not a probability.".formatted(probability));
        }
    }

    /**
     * The test of so many pairs.
     *
     * @return the test; empty if no pair differs, so that there is nothing to test
     * @throws IllegalArgumentException if a number is negative
     */
    public static Optional<SignTest> of(int rose, int fell, int equal) {
        requireCounts(rose, fell, equal);
        double pairs = (double) rose + fell;
        if (pairs == 0) {
            return Optional.empty();
        }
        int fewer = Math.min(rose, fell);
        double tail = IncompleteBeta.regularised(0.5, pairs - fewer, fewer + 1.0);
        return Optional.of(new SignTest(rose, fell, equal, Math.min(1, 2 * tail)));
    }

    private static void requireCounts(int rose, int fell, int equal) {
        if (rose < 0 || fell < 0 || equal < 0) {
            throw new IllegalArgumentException(
                    "The pairs %s, %s and %s cannot be negative.".formatted(rose, fell, equal));
        }
    }
}
