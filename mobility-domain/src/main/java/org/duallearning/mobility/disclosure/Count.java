package org.duallearning.mobility.disclosure;

/** One published count of a group, as the attacker sees it. Not thread-safe. */
final class Count {
    final Group group;
    /** The columns that it adds up, a bit each. */
    final long columns;

    final boolean isSize;
    /** What it is called: a column, a class, or nothing for the size. */
    final String label;
    /** What it is, by those behind it; -1 if nothing is known of them. */
    final int truth;
    /** The release that published it first. */
    final int release;
    /** Its variable in the program of the model. */
    int variable = -1;
    /** Whether a release shows it. */
    boolean shown;
    /** Whether it was shown before anything new was tried. */
    boolean shownBefore;

    int low;
    int high = IntegerProgram.UNBOUNDED;
    /** What was known of it before the last release. */
    int lowBefore;

    int highBefore = IntegerProgram.UNBOUNDED;

    Count(Group group, long columns, boolean isSize, String label, int truth, int release) {
        this.group = group;
        this.columns = columns;
        this.isSize = isSize;
        this.label = label;
        this.truth = truth;
        this.release = release;
    }

    /** Whether it is no secret. */
    boolean isOpen() {
        return !isSize && (columns & ~group.version.open) == 0;
    }

    /** Takes in what one release says of it. */
    void see(Cell cell, boolean isLast) {
        if (cell instanceof Cell.Shown seen) {
            shown = true;
            shownBefore = true;
            low = Math.max(low, seen.low());
            high = Math.min(high, seen.high());
            lowBefore = isLast ? lowBefore : low;
            highBefore = isLast ? highBefore : high;
        }
    }
}
