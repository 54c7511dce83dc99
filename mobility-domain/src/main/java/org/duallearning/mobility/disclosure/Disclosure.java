package org.duallearning.mobility.disclosure;

import java.util.Objects;

/** A way in which published tables give learners away. */
public sealed interface Disclosure {
    /** The measure that does. */
    String measure();

    /** Whether it is proven that they do; else it is only not proven that they do not. */
    boolean isProven();

    /**
     * A hidden count has too few values left.
     *
     * @param count the count
     */
    record NarrowedCount(HiddenCount count) implements Disclosure {
        /** Checks that the count is there. */
        public NarrowedCount {
            Objects.requireNonNull(count, "count");
        }

        @Override
        public String measure() {
            return count.measure();
        }

        @Override
        public boolean isProven() {
            return count.interval().proven();
        }
    }

    /**
     * Two areas differ by few learners, and subtracting one from the other tells too much about those.
     *
     * @param measure the measure
     * @param one the first area, in words
     * @param other the second area, in words
     * @param learners by how many answers they differ
     * @param column the column
     * @param interval how many of those learners are in the column
     */
    record NarrowedDifference(
            String measure, String one, String other, int learners, String column, FeasibilityInterval interval)
            implements Disclosure {
        @Override
        public boolean isProven() {
            return interval.proven();
        }
    }

    /**
     * A table was published anew although few learners changed since an earlier release.
     *
     * @param measure the measure
     * @param breakdown the breakdown
     * @param release the later release
     * @param earlier the earlier release
     * @param learners how many learners differ
     */
    record FewChanged(String measure, String breakdown, int release, int earlier, int learners) implements Disclosure {
        @Override
        public boolean isProven() {
            return true;
        }
    }
}
