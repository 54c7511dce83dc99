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

    /** How often a case tries to lead companies together before it is split. */
    private static final int ATTEMPTS = 3;

    /** Pairs are left out only if they are at least this part of those that are allowed, since prices have to be kept for it. */
    private static final int WORTHWHILE = 4;

    /** How many bounds are about as much work as a flow. */
    private static final int BOUNDS_OF_FLOW = 8;

    private final BranchProblem problem;
    private final BooleanSupplier cancelled;
    private long budget;
    private long bounds;
    private int[] best;
    private long[] bestValue;

    /** What was found. */
    public static final class Result {

        private final int[] placeOf;
        private final BranchTree tree;
        private final long flows;
        private final long bounds;

        private Result(int[] placeOf, BranchTree tree, long flows, long bounds) {
            this.placeOf = placeOf;
            this.tree = tree;
            this.flows = flows;
            this.bounds = bounds;
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

        /** Returns how much work it was, the bounds of cases included, counted in flows. */
        public long work() {
            return flows + bounds / BOUNDS_OF_FLOW;
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
        BranchTree tree = search.explore(Case.whole(problem), new BranchTree.Bound(Map.of(), Map.of()));
        return new Result(search.best, tree, budget - search.budget, search.bounds);
    }

    /**
     * Searches what has changed a little since an earlier search, along its cases.
     *
     * @param earlier the cases of that search, of a problem with the same groups, shares and companies
     * @param known a matching that is feasible here; nothing else is answered unless it is better
     * @param budget how many flows may be worked out, at least one
     * @param cancelled asked before each of them whether to stop
     */
    public static Result searchAlong(
            BranchTree earlier, int[] known, BranchProblem problem, long budget, BooleanSupplier cancelled) {
        BranchSearch search = new BranchSearch(problem, budget, cancelled);
        search.best = known;
        search.bestValue = problem.value(known);
        BranchTree tree = search.follow(earlier, Case.whole(problem), new BranchTree.Bound(Map.of(), Map.of()));
        return new Result(search.best, tree, budget - search.budget, search.bounds);
    }

    private BranchTree follow(BranchTree earlier, Case part, BranchTree.Bound pricesAround) {
        int contradicted = part.deduce();
        if (contradicted >= 0) {
            return new BranchTree.Contradiction(contradicted);
        }
        if (earlier instanceof BranchTree.Inner inner) {
            List<Case> cases = part.split(inner.on());
            List<BranchTree> branches = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                branches.add(follow(inner.branches().get(i), cases.get(i), pricesAround));
            }
            return new BranchTree.Inner(inner.on(), branches);
        }
        if (earlier instanceof BranchTree.Narrowed narrowed) {
            boolean[] tooFar = bound(part, narrowed.prices()).tooFar(least(part));
            return new BranchTree.Narrowed(
                    narrowed.prices(), follow(narrowed.rest(), part.without(tooFar), narrowed.prices()));
        }
        return explore(part, earlier instanceof BranchTree.Bound prices ? prices : pricesAround);
    }

    private BranchTree explore(Case part, BranchTree.Bound pricesAround) {
        int contradicted = part.deduce();
        if (contradicted >= 0) {
            return new BranchTree.Contradiction(contradicted);
        }
        CaseBound bound = bound(part, pricesAround);
        CaseBound last = bound;
        int[] placeOf = best;
        for (int attempt = 0; attempt < ATTEMPTS && !isClosed(bound, part); attempt++) {
            Relaxation relaxation = flow(part, last);
            if (relaxation == null) {
                return bound.prices();
            }
            placeOf = relaxation.placeOf;
            last = bound(part, relaxation.prices);
            bound = Levels.compare(last.sum(), bound.sum()) < 0 ? last : bound;
            keepIfBest(placeOf);
            BranchTree.Bound charged = Steering.withSharesCharged(problem, part, last, placeOf);
            boolean chargesMore = !charged.shares().equals(last.prices().shares());
            if (!chargesMore && problem.conditions.companiesApart(placeOf).isEmpty()) {
                break;
            }
            last = chargesMore ? bound(part, charged) : last;
        }
        if (isClosed(bound, part)) {
            return bound.prices();
        }
        Case rounded = part.withCompaniesPlaced(bound);
        Relaxation together = flow(rounded, bound(rounded, bound.prices()));
        if (together != null) {
            keepIfBest(together.placeOf);
        }
        if (isClosed(bound, part)) {
            return bound.prices();
        }
        Case narrowed = part.without(bound.tooFar(least(part)));
        int allowed = part.allowedPairs().length;
        if ((allowed - narrowed.allowedPairs().length) * WORTHWHILE > allowed) {
            return new BranchTree.Narrowed(bound.prices(), explore(narrowed, bound.prices()));
        }
        Split split = split(part, bound, placeOf);
        if (split == null) {
            return exploreWithoutCharges(part, bound);
        }
        return explore(part, bound.prices(), split, placeOf);
    }

    /** A share that is charged may be left half empty; then the flow without charges shows where it is broken. */
    private BranchTree exploreWithoutCharges(Case part, CaseBound bound) {
        BranchTree.Bound prices = bound.prices();
        Relaxation plain = flow(part, bound(part, new BranchTree.Bound(prices.nodes(), Map.of())));
        if (plain == null) {
            return prices;
        }
        keepIfBest(plain.placeOf);
        if (isClosed(bound, part)) {
            return prices;
        }
        if (isClosed(bound(part, plain.prices), part)) {
            return plain.prices;
        }
        Split split = split(part, bound, plain.placeOf);
        if (split == null) {
            throw new IllegalStateException("a flow without charges that breaks nothing is as good as its bound");
        }
        return explore(part, prices, split, plain.placeOf);
    }

    private BranchTree explore(Case part, BranchTree.Bound prices, Split split, int[] placeOf) {
        List<Case> cases = part.split(split);
        BranchTree[] branches = new BranchTree[cases.size()];
        for (int i : order(split, placeOf)) {
            branches[i] = explore(cases.get(i), prices);
        }
        return new BranchTree.Inner(split, List.of(branches));
    }

    private CaseBound bound(Case part, BranchTree.Bound prices) {
        bounds++;
        return new CaseBound(problem, part, prices);
    }

    /** The best flow of a case, led by the prices of a bound; null when the work is over. */
    private @Nullable Relaxation flow(Case part, CaseBound by) {
        if (budget <= 0 || cancelled.getAsBoolean()) {
            budget = 0;
            return null;
        }
        budget--;
        BranchTree.Bound prices = by.prices();
        boolean leads = !prices.nodes().isEmpty() || !prices.shares().isEmpty();
        return Relaxation.of(problem, part, prices.shares(), leads ? Steering.beside(problem, part, by) : null, SOLVER);
    }

    /** Whether the case holds nothing that is better than the best so far. */
    private boolean isClosed(CaseBound bound, Case part) {
        return problem.isNoBetter(bound.sum(), least(part));
    }

    /** What a matching of the case must be better than: the best so far, with its obligations met. */
    private long[] least(Case part) {
        long[] least = bestValue.clone();
        least[0] = part.obligations();
        return least;
    }

    private void keepIfBest(int[] placeOf) {
        SideConditions conditions = problem.conditions;
        boolean feasible = conditions.groupsTooSmall(placeOf).isEmpty()
                && conditions.sharesExceeded(placeOf).isEmpty()
                && conditions.companiesApart(placeOf).isEmpty();
        long[] value = problem.value(placeOf);
        if (feasible && Levels.compare(value, bestValue) > 0) {
            best = placeOf;
            bestValue = value;
        }
    }

    /** Where the flow breaks a condition first; null if it breaks none. */
    private @Nullable Split split(Case part, CaseBound bound, int[] placeOf) {
        SideConditions conditions = problem.conditions;
        for (int group : conditions.groupsTooSmall(placeOf)) {
            if (!part.isSettled(group)) {
                return new Split.OnGroup(group);
            }
        }
        for (int company : conditions.companiesApart(placeOf)) {
            return new Split.OnRegion(company, bound.bestRegion(company));
        }
        for (int share : conditions.sharesExceeded(placeOf)) {
            for (int learner : conditions.shareLearners[share]) {
                if (part.mayLeave(share, learner, placeOf)) {
                    return new Split.OnShare(share, learner);
                }
            }
        }
        return null;
    }

    /** The case that the flow leans to comes first. */
    private List<Integer> order(Split split, int[] placeOf) {
        if (split instanceof Split.OnGroup on) {
            int there = problem.conditions.countGroup(on.group(), placeOf);
            return 2 * there > problem.conditions.groupMinimum[on.group()] ? List.of(1, 0) : List.of(0, 1);
        }
        return List.of(0, 1);
    }
}
