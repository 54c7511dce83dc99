package org.duallearning.mobility.disclosure;

import org.jspecify.annotations.Nullable;

/** Something that an attacker is after, with solutions that show how far apart its values can be. Not thread-safe. */
final class Target {
    final int variable;
    /** The hidden count; null if it is about a difference. */
    final @Nullable Count count;
    /** The difference; null if it is about a hidden count. */
    final @Nullable Difference difference;

    final String column;
    /** How many values it must have. */
    long needed;

    /** Whether it was found out how many values it had before the last release: it need not have more. */
    boolean neededIsExact;

    int @Nullable [] low;
    int @Nullable [] high;
    private int @Nullable [] markedLow;
    private int @Nullable [] markedHigh;

    Target(int variable, Count count, long needed) {
        this.variable = variable;
        this.count = count;
        this.difference = null;
        this.column = count.label;
        this.needed = needed;
    }

    Target(int variable, Difference difference, String column, long needed) {
        this.variable = variable;
        this.count = null;
        this.difference = difference;
        this.column = column;
        this.needed = needed;
    }

    /** Whether there is anything to find out: a count that is shown is none, nor a difference of which one side is hidden. */
    boolean isOpen() {
        return count != null ? !count.shown : difference != null && difference.canBeSubtracted();
    }

    /** Remembers the solutions, in case that what is tried next fails. */
    void mark() {
        markedLow = low;
        markedHigh = high;
    }

    /** Goes back to the solutions as they were. */
    void reset() {
        low = markedLow;
        high = markedHigh;
    }
}
