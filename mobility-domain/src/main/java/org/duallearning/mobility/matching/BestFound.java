package org.duallearning.mobility.matching;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is sure of a matching that keeps every condition and was never proven to be the best: how much better another one could
 * be. That is worked out without its certificate, from what would be best if groups, shares and company did not matter.
 * Immutable and thread-safe.
 *
 * @param unit in what another one could be better, in the first thing that the mechanism looks at; null if that is not known
 * @param most by how much at most; 0 if that is not known
 */
public record BestFound(@Nullable Unit unit, long most) {
    private static final BestFound UNBOUNDED = new BestFound(null, 0);

    /** In what a matching can be better. */
    public enum Unit {
        /** So many learners more have a place. */
        PLACED,
        /** The fits add up to so much more. */
        FIT,
        /** So many learners more have a better wish. */
        WISHES
    }

    /** Nothing is known of how much better another one could be. */
    static BestFound unbounded() {
        return UNBOUNDED;
    }

    /** Of a matching that a mechanism made. */
    static BestFound of(MatchingProblem problem, Mechanism mechanism, int[] placeOf) {
        return of(problem, Gains.of(mechanism, problem), placeOf, level -> unit(mechanism, level));
    }

    /**
     * Of any matching.
     *
     * @param unit what the gains count at a level; null where it is nothing that can be told
     */
    static BestFound of(MatchingProblem problem, Gains gains, int[] placeOf, IntFunction<@Nullable Unit> unit) {
        int[] best = OptimisingRun.optimum(withoutSideConditions(problem), gains, WorkBudget.standard())
                .placeOf();
        for (int k = 0; k < gains.levels; k++) {
            long more = total(problem, gains, best, k) - total(problem, gains, placeOf, k);
            if (more != 0) {
                Unit counted = unit.apply(k);
                return counted == null ? UNBOUNDED : new BestFound(counted, more);
            }
        }
        return UNBOUNDED;
    }

    /** What a mechanism counts at a level. */
    static Unit unit(Mechanism mechanism, int level) {
        return switch (mechanism) {
            case MOST_PLACED -> level == 0 ? Unit.PLACED : Unit.FIT;
            case FAIREST -> level == 0 ? Unit.PLACED : Unit.WISHES;
            case MOST_FIRST_CHOICES -> Unit.WISHES;
            case MOST_FIT, STABLE, STABLE_PLACES, FIRST_COME, PRIORITY, LOTTERY -> Unit.FIT;
        };
    }

    private static long total(MatchingProblem problem, Gains gains, int[] placeOf, int level) {
        long total = 0;
        for (int l = 0; l < placeOf.length; l++) {
            int pair = problem.index().pairAt(l, placeOf[l]);
            total += pair < 0 ? 0 : gains.at(pair, level);
        }
        return total;
    }

    private static MatchingProblem withoutSideConditions(MatchingProblem problem) {
        MatchingProblemBuilder builder = MatchingProblem.builder(problem.objective());
        problem.learners().forEach(builder::learner);
        problem.limits().forEach(builder::limit);
        problem.places().forEach(builder::place);
        problem.pairs().forEach(builder::pair);
        return builder.build();
    }
}
