package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.List;

/**
 * How good a matching of a case can be, by some prices.
 *
 * <p>Whatever the prices are, no matching of the case gains more than this sum: for every learner the greatest gain that is left
 * after the prices of a pair, at least zero, and for a company the greatest such sum in one region; for every node what it
 * earns at most by its price, and by one for each unit up to its minimum; for every share its price for as many as may be
 * there (weak duality). A case whose sum does not reach its obligations holds no matching at all.
 *
 * <p>Sums throw {@link ArithmeticException} rather than overflow. Immutable.
 */
final class CaseBound {

    private final BranchProblem problem;
    private final BranchTree.Bound prices;
    private final int width;
    /** The pairs that are allowed, and where those of each learner start; one entry more than there are learners. */
    private final int[] pairs;

    private final int[] start;
    /** What is left of the gain of each of them after all prices, a vector each. */
    private final long[] left;

    private final long[] sum;

    CaseBound(BranchProblem problem, Case part, BranchTree.Bound prices) {
        this.problem = problem;
        this.prices = prices;
        this.width = problem.width();
        this.pairs = part.allowedPairs();
        this.start = new int[problem.pairStart.length];
        this.left = new long[pairs.length * width];
        CasePrices asked = new CasePrices(problem, part, prices);
        for (int i = 0; i < pairs.length; i++) {
            int pair = pairs[i];
            int learner = problem.pairLearner[pair];
            start[learner + 1]++;
            System.arraycopy(problem.gains, pair * width, left, i * width, width);
            asked.takeFrom(left, i * width, learner, problem.pairPlace[pair], problem.pairShares[pair]);
        }
        for (int learner = 0; learner < problem.learners(); learner++) {
            start[learner + 1] += start[learner];
        }
        this.sum = new long[width];
        addAll(part.minimums());
    }

    private void addAll(int[] minimum) {
        prices.shares().forEach((share, price) -> Levels.add(sum, price, problem.conditions.shareMost[share]));
        for (int node = 0; node < minimum.length; node++) {
            addEarnings(node, minimum[node]);
        }
        for (int[] members : problem.conditions.companies) {
            Levels.add(sum, together(members).most(), 1);
        }
        for (int learner = 0; learner < problem.learners(); learner++) {
            if (!problem.conditions.inCompany[learner]) {
                Levels.add(sum, most(learner), 1);
            }
        }
    }

    /** Adds the most that a node can earn: with nobody, at its minimum, or full. */
    private void addEarnings(int node, int minimum) {
        long[] price = prices.nodes().get(node);
        if (price == null && minimum == 0) {
            return;
        }
        int capacity = problem.capacity[node];
        long[] most = new long[width];
        for (int units : new int[] {Math.min(minimum, capacity), capacity}) {
            long[] earned = new long[width];
            if (price != null) {
                Levels.add(earned, price, units);
            }
            earned[0] = Math.addExact(earned[0], Math.min(units, minimum));
            most = Levels.compare(earned, most) > 0 ? earned : most;
        }
        Levels.add(sum, most, 1);
    }

    /** The prices by which this is. */
    BranchTree.Bound prices() {
        return prices;
    }

    /** How much any matching of the case gains at most. */
    long[] sum() {
        return sum;
    }

    /** The greatest that is left for a learner, at least zero. */
    long[] most(int learner) {
        long[] most = new long[width];
        for (int i = start[learner]; i < start[learner + 1]; i++) {
            if (Levels.compare(most, left, i * width) < 0) {
                System.arraycopy(left, i * width, most, 0, width);
            }
        }
        return most;
    }

    /** What is left at best for each of some learners in each region. */
    List<RegionSums> leftByRegion(int... learners) {
        List<RegionSums> each = new ArrayList<>();
        for (int learner : learners) {
            RegionSums best = new RegionSums(problem.conditions.regions(), width);
            for (int i = start[learner]; i < start[learner + 1]; i++) {
                best.offer(regionOf(i), left, i * width);
            }
            each.add(best);
        }
        return each;
    }

    private int regionOf(int i) {
        return problem.conditions.regionOf[problem.pairPlace[pairs[i]]];
    }

    /** What is left for all members of a company together in each region where all can be. */
    private RegionSums together(int[] members) {
        List<RegionSums> each = leftByRegion(members);
        RegionSums together = each.get(0);
        each.subList(1, each.size()).forEach(together::join);
        return together;
    }

    /** The region that is best for all of a company, also where not all of them can be; -1 if there is none. */
    int bestRegion(int company) {
        return RegionSums.total(leftByRegion(problem.conditions.companies[company]))
                .best();
    }

    /** Which pairs no matching makes that is better than a value: those by which so much is lost that the bound falls to it. */
    boolean[] tooFar(long[] value) {
        boolean[] tooFar = new boolean[problem.pairPlace.length];
        for (int[] members : problem.conditions.companies) {
            RegionSums together = together(members);
            long[] others = without(together.most());
            List<RegionSums> each = leftByRegion(members);
            for (int member = 0; member < members.length; member++) {
                RegionSums own = each.get(member);
                for (int i = start[members[member]]; i < start[members[member] + 1]; i++) {
                    long[] with = with(i, others);
                    int region = regionOf(i);
                    for (int k = 0; together.has(region) && k < width; k++) {
                        with[k] = Math.addExact(with[k], together.at(region, k) - own.at(region, k));
                    }
                    tooFar[pairs[i]] = problem.isNoBetter(with, value);
                }
            }
        }
        for (int learner = 0; learner < problem.learners(); learner++) {
            if (!problem.conditions.inCompany[learner]) {
                long[] others = without(most(learner));
                for (int i = start[learner]; i < start[learner + 1]; i++) {
                    tooFar[pairs[i]] = problem.isNoBetter(with(i, others), value);
                }
            }
        }
        return tooFar;
    }

    /** The bound without something. */
    long[] without(long[] vector) {
        long[] rest = sum.clone();
        Levels.add(rest, vector, -1);
        return rest;
    }

    private long[] with(int i, long[] others) {
        long[] with = others.clone();
        Levels.addFrom(with, left, i * width);
        return with;
    }

    /** What a learner loses at least by keeping away from the places of a share. */
    long[] lossOfLeaving(int share, int learner) {
        long[] inside = new long[width];
        long[] outside = new long[width];
        for (int i = start[learner]; i < start[learner + 1]; i++) {
            long[] best = problem.conditions.atShare[share][problem.pairPlace[pairs[i]]] ? inside : outside;
            if (Levels.compare(best, left, i * width) < 0) {
                System.arraycopy(left, i * width, best, 0, width);
            }
        }
        Levels.add(inside, outside, -1);
        return Levels.compare(inside, new long[width]) > 0 ? inside : new long[width];
    }
}
