package org.duallearning.mobility.matching;

import java.util.function.BooleanSupplier;

/**
 * How much work a matching under side conditions may take: counted in flows, never in time, so that the same problem has the
 * same answer on every machine.
 *
 * @param flows how many flows may be worked out, at least one; one of 400 learners takes a few milliseconds
 * @param cancelled asked before each of them, by the thread that matches, whether to stop
 */
public record WorkBudget(long flows, BooleanSupplier cancelled) {

    private static final long STANDARD = 100_000;

    /** Checks the number. */
    public WorkBudget {
        if (flows < 1) {
            throw new IllegalArgumentException("flows is " + flows + "; give 1 or more");
        }
    }

    /** Enough for what editions ask, and never cancelled. */
    public static WorkBudget standard() {
        return new WorkBudget(STANDARD, () -> false);
    }
}
