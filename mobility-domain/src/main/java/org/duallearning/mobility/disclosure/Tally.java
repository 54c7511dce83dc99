package org.duallearning.mobility.disclosure;

/**
 * How many counts of new tables are shown, shown more coarsely, hidden because they are small, and hidden so that others are.
 * Immutable and thread-safe.
 */
record Tally(int shown, int coarse, int small, int complementary) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally plus(Tally more) {
        return new Tally(
                shown + more.shown, coarse + more.coarse, small + more.small, complementary + more.complementary);
    }
}
