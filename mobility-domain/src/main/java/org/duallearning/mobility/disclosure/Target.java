package org.duallearning.mobility.disclosure;

import org.jspecify.annotations.Nullable;

/** Something that an attacker is after, with solutions that show how far apart its values can be. Not thread-safe. */
final class Target {
    /** The least that it can be. */
    final Goal lower;
    /** The most that it can be. */
    final Goal upper;
    /** The count; null if it is about a difference. */
    final @Nullable Count count;
    /** The difference; null if it is about a count. */
    final @Nullable Difference difference;

    final String column;
    /** Whether it is a secret even where it is shown. */
    private final boolean isAlwaysSecret;
    /** Whether certain values must stay possible, and not just any so many. */
    private final boolean isSmall;
    /** The values that must stay possible, if it is small; else how many are between them must, wherever they are. */
    private long least;

    private long most;

    /** Whether it was found out which values it had before the last release: it need not have others. */
    boolean isSettled;

    int @Nullable [] low;
    int @Nullable [] high;
    private int @Nullable [] markedLow;
    private int @Nullable [] markedHigh;

    private Target(Count count, boolean isAlwaysSecret, boolean isSmall, long least, long most) {
        this.lower = Goal.smallest(count.variable);
        this.upper = Goal.greatest(count.variable);
        this.count = count;
        this.difference = null;
        this.column = count.label;
        this.isAlwaysSecret = isAlwaysSecret;
        this.isSmall = isSmall;
        this.least = least;
        this.most = most;
    }

    private Target(Difference difference, int variable, String column, boolean isAlwaysSecret, long least, long most) {
        this.lower = Goal.smallest(variable);
        this.upper = Goal.greatest(variable);
        this.count = null;
        this.difference = difference;
        this.column = column;
        this.isAlwaysSecret = isAlwaysSecret;
        this.isSmall = true;
        this.least = least;
        this.most = most;
    }

    /** A count that is hidden because it is small: it must look as if it could be any count that is. */
    static Target small(Count count, long most) {
        return new Target(count, false, true, 0, most);
    }

    /** A count that is hidden so that others are. */
    static Target complementary(Count count, long values) {
        return new Target(count, false, false, 1, values);
    }

    /** A count of which a school knows a part: what the others add must be able to be anything between two numbers. */
    static Target rest(Count count, long known, long least, long most) {
        return new Target(count, true, true, known + least, known + most);
    }

    /**
     * How many of those who come with a difference, or of those who go, are in a column: that must be able to be anything between two
     * numbers.
     *
     * @param isAlwaysSecret whether it is asked after even where no two areas are shown that differ so
     */
    static Target ofSide(
            Difference difference, boolean come, int at, String column, boolean isAlwaysSecret, long least, long most) {
        return new Target(difference, difference.variable(come, at), column, isAlwaysSecret, least, most);
    }

    /** Whether there is anything to find out: of a count that is shown there is not, nor of a difference of which a side is hidden. */
    boolean isOpen() {
        return isAlwaysSecret || (count != null ? !count.shown : difference != null && difference.canBeSubtracted());
    }

    /** Whether the values that must stay possible are between two that are. */
    boolean isWide(long lowest, long highest) {
        return isSmall ? lowest <= least && highest >= most : highest - lowest >= most - least;
    }

    /** What is far enough of an end, whatever else is possible. */
    long enough(Goal end) {
        return !isSmall ? IntegerSearch.NEVER : end.isUpper() ? most : least;
    }

    /** What is far enough of an end, where the other is so far. */
    long enough(Goal end, long other) {
        return isSmall ? enough(end) : other + (end.isUpper() ? most - least : least - most);
    }

    /** Takes in what was possible before the last release. */
    void settle(FeasibilityInterval before) {
        if (isSmall) {
            least = Math.max(least, before.low());
            most = Math.min(most, before.high());
        } else {
            most = Math.min(most, least + before.values() - 1);
        }
    }

    /** How many values must stay possible. */
    long needed() {
        return most - least + 1;
    }

    /** How many of them are. */
    long left(FeasibilityInterval interval) {
        return isSmall
                ? Math.max(0, Math.min(most, interval.high()) - Math.max(least, interval.low()) + 1)
                : interval.values();
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
