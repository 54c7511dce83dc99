package org.duallearning.mobility.matching;

import java.util.function.BooleanSupplier;

/** What is left of a {@link WorkBudget}. Used by one thread. */
final class WorkLeft {
    private final BooleanSupplier cancelled;
    private long flows;

    WorkLeft(WorkBudget budget) {
        this.flows = budget.flows();
        this.cancelled = budget.cancelled();
    }

    /** Works out a placement of greatest gain, and counts what it took. */
    Optimum optimum(MatchingProblem problem, Gains gains) {
        Optimum optimum = OptimisingRun.optimum(problem, gains, new WorkBudget(Math.max(1, flows), cancelled));
        flows -= optimum.flows();
        return optimum;
    }

    boolean isSpent() {
        return flows <= 0 || cancelled.getAsBoolean();
    }
}
