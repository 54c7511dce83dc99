package org.duallearning.mobility.matching.branch;

import java.util.Map;
import java.util.TreeMap;

/**
 * How good a matching of a case can be, by some prices.
 *
 * <p>Whatever the prices are, no matching of the case gains more than this sum: for every learner the greatest gain that is left
 * after the prices of a pair, at least zero, and for a company the greatest such sum in one region; for every node what it
 * earns at most by its price, and by one for each unit up to its minimum; for every share its price for as many as may be
 * there (weak duality). A case whose sum does not reach its obligations holds no matching at all.
 *
 * <p>Sums throw {@link ArithmeticException} rather than overflow. Used once.
 */
final class CaseBound {

    private final BranchProblem problem;
    private final Case part;
    private final BranchTree.Bound prices;
    private final long[] sum;

    private CaseBound(BranchProblem problem, Case part, BranchTree.Bound prices) {
        this.problem = problem;
        this.part = part;
        this.prices = prices;
        this.sum = new long[1 + problem.levels];
    }

    static long[] of(BranchProblem problem, Case part, BranchTree.Bound prices) {
        CaseBound bound = new CaseBound(problem, part, prices);
        prices.shares().forEach((share, price) -> Levels.add(bound.sum, price, problem.conditions.shareMost[share]));
        int[] minimum = part.minimums();
        for (int node = 0; node < minimum.length; node++) {
            bound.addEarnings(node, minimum[node]);
        }
        boolean[] inCompany = new boolean[problem.learners()];
        for (int[] members : problem.conditions.companies) {
            Levels.add(bound.sum, bound.best(bound.together(members)), 1);
            for (int learner : members) {
                inCompany[learner] = true;
            }
        }
        for (int learner = 0; learner < inCompany.length; learner++) {
            if (!inCompany[learner]) {
                Levels.add(bound.sum, bound.best(bound.leftByRegion(learner)), 1);
            }
        }
        return bound.sum;
    }

    /** What is left at best of the gain of a learner in each region. */
    static Map<Integer, long[]> leftByRegion(BranchProblem problem, Case part, BranchTree.Bound prices, int learner) {
        return new CaseBound(problem, part, prices).leftByRegion(learner);
    }

    /**
     * Bans the pairs that no matching better than a value makes: those by which so much is lost that the bound falls to it.
     *
     * @return how many more are banned
     */
    static int narrow(BranchProblem problem, Case part, BranchTree.Bound prices, long[] value) {
        long[] whole = of(problem, part, prices);
        CaseBound bound = new CaseBound(problem, part, prices);
        boolean[] tooFar = new boolean[problem.pairPlace.length];
        boolean[] inCompany = new boolean[problem.learners()];
        for (int[] members : problem.conditions.companies) {
            Map<Integer, long[]> together = bound.together(members);
            long[] best = bound.best(together);
            for (int learner : members) {
                inCompany[learner] = true;
                Map<Integer, long[]> own = bound.leftByRegion(learner);
                part.forEachAllowed(learner, pair -> {
                    int region = problem.conditions.regionOf[problem.pairPlace[pair]];
                    long[] with = together.getOrDefault(region, best).clone();
                    Levels.add(with, own.getOrDefault(region, best), -1);
                    Levels.add(with, bound.left(learner, pair), 1);
                    tooFar[pair] = bound.isTooFar(whole, best, with, value);
                });
            }
        }
        for (int learner = 0; learner < inCompany.length; learner++) {
            if (!inCompany[learner]) {
                int each = learner;
                long[] best = bound.best(bound.leftByRegion(learner));
                part.forEachAllowed(
                        learner, pair -> tooFar[pair] = bound.isTooFar(whole, best, bound.left(each, pair), value));
            }
        }
        return part.ban(pair -> tooFar[pair]);
    }

    private boolean isTooFar(long[] whole, long[] best, long[] with, long[] value) {
        long[] narrowed = whole.clone();
        Levels.add(narrowed, best, -1);
        Levels.add(narrowed, with, 1);
        return problem.isNoBetter(narrowed, value);
    }

    /** What a learner loses at least by keeping away from the places of a share. */
    static long[] lossOfLeaving(BranchProblem problem, Case part, BranchTree.Bound prices, int share, int learner) {
        CaseBound bound = new CaseBound(problem, part, prices);
        long[] inside = new long[1 + problem.levels];
        long[] outside = inside.clone();
        part.forEachAllowed(learner, pair -> {
            long[] best = problem.conditions.atShare[share][problem.pairPlace[pair]] ? inside : outside;
            long[] left = bound.left(learner, pair);
            if (Levels.compare(left, best) > 0) {
                System.arraycopy(left, 0, best, 0, best.length);
            }
        });
        Levels.add(inside, outside, -1);
        return Levels.compare(inside, new long[inside.length]) > 0 ? inside : new long[inside.length];
    }

    private Map<Integer, long[]> leftByRegion(int learner) {
        Map<Integer, long[]> best = new TreeMap<>();
        part.forEachAllowed(
                learner,
                pair -> best.merge(
                        problem.conditions.regionOf[problem.pairPlace[pair]],
                        left(learner, pair),
                        (one, other) -> Levels.compare(one, other) >= 0 ? one : other));
        return best;
    }

    /** What is left of the gain of a pair after all prices. */
    private long[] left(int learner, int pair) {
        int place = problem.pairPlace[pair];
        long[] left = new long[sum.length];
        problem.addGain(pair, left);
        left[0] += part.required[learner] ? 1 : 0;
        for (int node = place; node >= 0; node = problem.parent[node]) {
            long[] price = prices.nodes().get(node);
            if (price != null) {
                Levels.add(left, price, -1);
            }
        }
        prices.shares().forEach((share, price) -> {
            if (problem.conditions.concerns(share, learner, place)) {
                Levels.add(left, price, -1);
            }
        });
        return left;
    }

    /** What is left for all members of a company together in each region. */
    private Map<Integer, long[]> together(int[] members) {
        Map<Integer, long[]> together = leftByRegion(members[0]);
        for (int i = 1; i < members.length; i++) {
            Map<Integer, long[]> other = leftByRegion(members[i]);
            together.keySet().retainAll(other.keySet());
            together.forEach((region, left) -> Levels.add(left, other.getOrDefault(region, left), 1));
        }
        return together;
    }

    /** The most that is left anywhere, at least zero. */
    private long[] best(Map<Integer, long[]> leftByRegion) {
        long[] best = new long[sum.length];
        for (long[] left : leftByRegion.values()) {
            best = Levels.compare(left, best) > 0 ? left : best;
        }
        return best;
    }

    /** Adds the most that a node can earn: with nobody, at its minimum, or full. */
    private void addEarnings(int node, int minimum) {
        long[] price = prices.nodes().get(node);
        int capacity = problem.capacity[node];
        long[] most = new long[sum.length];
        for (int units : new int[] {Math.min(minimum, capacity), capacity}) {
            long[] earned = new long[sum.length];
            if (price != null) {
                Levels.add(earned, price, units);
            }
            earned[0] = Math.addExact(earned[0], Math.min(units, minimum));
            most = Levels.compare(earned, most) > 0 ? earned : most;
        }
        Levels.add(sum, most, 1);
    }
}
