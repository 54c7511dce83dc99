package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Matches again after a small change, and checks each time that the answer is proven. Used by one thread.
 *
 * <p>Under side conditions a new search follows the cases of the first one, which often prove the answer at once; what takes
 * more than a few flows is not answered.
 */
final class Rerun {
    /** How many flows a change is worth. */
    private static final long FLOWS_OF_CHANGE = 16;

    private final Mechanism mechanism;
    private final long seed;
    private final WorkLeft work;
    private final Matching base;

    /**
     * Matches for the first time.
     *
     * @param seed what a lottery draws from
     * @param budget how much work all that follows may take; the first matching has the standard budget
     */
    Rerun(MatchingProblem problem, Mechanism mechanism, long seed, WorkBudget budget) {
        this.mechanism = mechanism;
        this.seed = seed;
        this.work = new WorkLeft(budget);
        if (mechanism.family() == Mechanism.Family.OPTIMISING) {
            WorkBudget first = new WorkBudget(WorkBudget.standard().flows(), budget.cancelled());
            Optimum optimum = OptimisingRun.optimum(problem, Gains.of(mechanism, problem), first);
            this.base = Matching.of(mechanism, problem, optimum.placeOf(), optimum.certificate());
        } else {
            this.base = mechanism.match(problem, seed);
        }
    }

    /** The matching before any change. */
    Matching base() {
        return base;
    }

    /**
     * Matches a problem in which little changed and no group, share or company was added, taken away or renamed: every
     * placement of before must still be possible.
     *
     * @return the matching of before where nothing is better; empty if the work is over before the answer is proven
     */
    Optional<Matching> match(MatchingProblem changed) {
        return base.certificate() instanceof BranchCertificate earlier
                ? proven(() -> along(earlier, changed))
                : matchAfresh(changed);
    }

    /** Matches a problem in which anything changed. */
    Optional<Matching> matchAfresh(MatchingProblem changed) {
        return proven(() -> Optional.of(afresh(changed)));
    }

    private Optional<Matching> proven(Supplier<Optional<Matching>> run) {
        return work.isSpent()
                ? Optional.empty()
                : run.get().filter(matching -> matching.optimal() || mechanism.family() != Mechanism.Family.OPTIMISING);
    }

    private Optional<Matching> along(BranchCertificate earlier, MatchingProblem changed) {
        int[] known = CertificateChecker.feasiblePlaceOf(changed, base.placement());
        return work.optimumAlong(earlier, known, changed, Gains.of(mechanism, changed), FLOWS_OF_CHANGE)
                .map(optimum -> Arrays.equals(optimum.placeOf(), known)
                        ? base
                        : Matching.of(mechanism, changed, optimum.placeOf(), optimum.certificate()));
    }

    private Matching afresh(MatchingProblem changed) {
        if (mechanism.family() != Mechanism.Family.OPTIMISING) {
            work.spendOne();
            return mechanism.match(changed, seed);
        }
        Optimum optimum = work.optimum(changed, Gains.of(mechanism, changed), FLOWS_OF_CHANGE);
        return Matching.of(mechanism, changed, optimum.placeOf(), optimum.certificate());
    }
}
