package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.duallearning.mobility.matching.flow.AssignmentSolver;
import org.duallearning.mobility.matching.flow.ShortestPathSolver;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best matching under side conditions, depth first: each case is bounded by its best flow, and left when that is no
 * better than what was found.
 *
 * <p>The same problem takes the same way every time. The work is counted in flows, never in time; when the budget is spent, the
 * cases that are left keep the prices of the case around them, so that the tree bounds what could still be found.
 */
public final class BranchSearch {

    private static final AssignmentSolver SOLVER = new ShortestPathSolver();

    private final BranchProblem problem;
    private final BooleanSupplier cancelled;
    private long budget;
    private int[] best;
    private long[] bestValue;

    /** What was found. */
    public static final class Result {

        private final int[] placeOf;
        private final BranchTree tree;
        private final long flows;

        private Result(int[] placeOf, BranchTree tree, long flows) {
            this.placeOf = placeOf;
            this.tree = tree;
            this.flows = flows;
        }

        /** Returns the place of each learner, -1 for none. */
        public int[] placeOf() {
            return placeOf.clone();
        }

        /** Returns why there is nothing better, or how much better it could be. */
        public BranchTree tree() {
            return tree;
        }

        /** Returns how many flows were worked out. */
        public long flows() {
            return flows;
        }
    }

    private BranchSearch(BranchProblem problem, long budget, BooleanSupplier cancelled) {
        this.problem = problem;
        this.budget = budget;
        this.cancelled = cancelled;
        this.best = new int[problem.learners()];
        Arrays.fill(best, -1);
        this.bestValue = problem.value(best);
    }

    /**
     * Searches.
     *
     * @param budget how many flows may be worked out, at least one
     * @param cancelled asked before each of them whether to stop
     */
    public static Result search(BranchProblem problem, long budget, BooleanSupplier cancelled) {
        BranchSearch search = new BranchSearch(problem, budget, cancelled);
        BranchTree tree = search.explore(Case.whole(problem), Map.of());
        return new Result(search.best, tree, budget - search.budget);
    }

    private BranchTree explore(Case part, Map<Integer, long[]> pricesAround) {
        int contradicted = part.closeFullShares();
        if (contradicted >= 0) {
            return new BranchTree.Contradiction(contradicted);
        }
        if (budget <= 0 || cancelled.getAsBoolean()) {
            budget = 0;
            return new BranchTree.Bound(pricesAround, Map.of());
        }
        budget--;
        Relaxation relaxation = Relaxation.of(problem, part, SOLVER);
        long[] least = bestValue.clone();
        least[0] = part.obligations();
        if (Levels.compare(relaxation.value, least) <= 0) {
            return new BranchTree.Bound(relaxation.prices, Map.of());
        }
        Split split = split(part, relaxation.placeOf);
        if (split == null) {
            best = relaxation.placeOf;
            bestValue = problem.value(best);
            return new BranchTree.Bound(relaxation.prices, Map.of());
        }
        List<Case> cases = part.split(split);
        BranchTree[] branches = new BranchTree[cases.size()];
        for (int i : order(split, relaxation.placeOf, cases.size())) {
            branches[i] = explore(cases.get(i), relaxation.prices);
        }
        return new BranchTree.Inner(split, List.of(branches));
    }

    /** Where the flow breaks a condition first; null if it breaks none. */
    private @Nullable Split split(Case part, int[] placeOf) {
        SideConditions conditions = problem.conditions;
        for (int group : conditions.groupsTooSmall(placeOf)) {
            if (!part.isSettled(group)) {
                return new Split.OnGroup(group);
            }
        }
        for (int pair : conditions.pairsApart(placeOf)) {
            return new Split.OnPair(pair);
        }
        for (int share : conditions.sharesExceeded(placeOf)) {
            for (int learner = 0; learner < placeOf.length; learner++) {
                boolean counts = placeOf[learner] >= 0
                        && conditions.inShare[share][learner]
                        && conditions.atShare[share][placeOf[learner]];
                if (counts && !part.mustBeAt(learner, conditions.atShare[share])) {
                    return new Split.OnShare(share, learner);
                }
            }
        }
        return null;
    }

    /** The case that the flow leans to comes first. */
    private List<Integer> order(Split split, int[] placeOf, int cases) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            order.add(i);
        }
        if (split instanceof Split.OnGroup on
                && 2 * problem.conditions.countGroup(on.group(), placeOf)
                        > problem.conditions.groupMinimum[on.group()]) {
            return List.of(1, 0);
        }
        return order;
    }
}
