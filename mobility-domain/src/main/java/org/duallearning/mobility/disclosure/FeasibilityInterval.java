package org.duallearning.mobility.disclosure;

/**
 * Between which values a count can be, by all that an attacker knows. Both ends are reached by whole tables that were checked in
 * whole numbers. Immutable and thread-safe.
 *
 * @param low the smallest value
 * @param high the greatest value
 * @param proven whether it is proven in whole numbers too that there is nothing beyond
 */
public record FeasibilityInterval(long low, long high, boolean proven) {
    /** Checks the order. */
    public FeasibilityInterval {
        if (low > high) {
            throw new IllegalArgumentException("%s is above %s.".formatted(low, high));
        }
    }

    /** How many values it has. */
    public long values() {
        return high - low + 1;
    }

    /** Whether a value is in it. */
    public boolean contains(long value) {
        return low <= value && value <= high;
    }
}
