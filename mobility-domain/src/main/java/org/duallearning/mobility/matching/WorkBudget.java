package org.duallearning.mobility.matching;

/** How much work may be done; counted, not timed, so that every machine gives the same answer. Used by one thread. */
final class WorkBudget {
    private long left;

    WorkBudget(long work) {
        this.left = work;
    }

    /** Takes so much of the budget; false once it is spent. */
    boolean spend(long work) {
        left -= Math.max(1, work);
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}
