package org.duallearning.mobility.disclosure;

import java.util.Objects;

/**
 * What an attacker finds out about a hidden count. Immutable and thread-safe.
 *
 * @param release the release that hides it, the first if there are more
 * @param measure the measure
 * @param breakdown the breakdown; empty for all learners
 * @param row the group; empty for all learners
 * @param column the column or the class; empty for the size of the group
 * @param interval between which values it is
 * @param left how many of the values that must stay possible are
 * @param needed how many values must stay possible: of a small count those that a small one can have, else so many as there are of
 *     those
 */
public record HiddenCount(
        int release,
        String measure,
        String breakdown,
        String row,
        String column,
        FeasibilityInterval interval,
        long left,
        long needed) {
    /** Checks that the interval is there. */
    public HiddenCount {
        Objects.requireNonNull(interval, "interval");
    }

    /** Whether it has fewer values than it must have. */
    public boolean isBroken() {
        return left < needed;
    }
}
