package org.duallearning.mobility.disclosure;

/** One published count. Immutable and thread-safe. */
public sealed interface Cell {
    /** What a hidden count looks like: always the same, whatever is behind it. */
    Cell HIDDEN = new Hidden();

    /**
     * A count that is shown.
     *
     * @param value the count, rounded
     * @param low the smallest count that is shown so
     * @param high the greatest count that is shown so
     */
    record Shown(int value, int low, int high) implements Cell {
        /** Checks that the value can be shown so. */
        public Shown {
            if (low > value || value > high) {
                throw new IllegalArgumentException("%s is not within %s and %s.".formatted(value, low, high));
            }
        }

        /** A count that is not rounded. */
        public static Shown exactly(int count) {
            return new Shown(count, count, count);
        }

        /** Whether the value is the count itself. */
        public boolean isExact() {
            return low == high;
        }
    }

    /** A count that is hidden: small, or needed to keep a small one hidden, or zero. */
    record Hidden() implements Cell {}
}
