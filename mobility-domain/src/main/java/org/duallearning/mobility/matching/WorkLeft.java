package org.duallearning.mobility.matching;

import java.util.Optional;
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
        return optimum(problem, gains, flows);
    }

    /**
     * Works out a placement of greatest gain, or the best that is found.
     *
     * @param most how many flows it may take
     */
    Optimum optimum(MatchingProblem problem, Gains gains, long most) {
        Optimum optimum = OptimisingRun.optimum(problem, gains, atMost(most));
        flows -= optimum.work();
        return optimum;
    }

    private WorkBudget atMost(long most) {
        return new WorkBudget(Math.max(1, Math.min(flows, most)), cancelled);
    }

    /**
     * Works out a placement along the cases of an earlier one, and counts what it took.
     *
     * @param most how many flows it may take
     * @return empty if that was not enough, or the cases are of other conditions
     */
    Optional<Optimum> optimumAlong(
            BranchCertificate earlier, int[] known, MatchingProblem problem, Gains gains, long most) {
        if (!SideRun.broken(problem, known).isEmpty()) {
            return Optional.empty();
        }
        Optional<Optimum> optimum = SideRun.optimumAlong(earlier, known, problem, gains, atMost(most));
        flows -= optimum.map(Optimum::work).orElse(0L);
        return optimum.filter(Optimum::isComplete);
    }

    /** Counts a matching that takes no flows as one. */
    void spendOne() {
        flows--;
    }

    boolean isSpent() {
        return flows <= 0 || cancelled.getAsBoolean();
    }
}
