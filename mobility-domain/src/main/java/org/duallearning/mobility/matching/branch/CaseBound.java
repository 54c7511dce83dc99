package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How good a matching of a case can be, by some prices.
 *
 * <p>Whatever the prices are, no matching of the case gains more than this sum: for every learner the greatest gain that is left
 * after the prices of a pair, at least zero, and for a company the greatest such sum in one region; for every node what it
 * earns at most by its price, and by one for each unit up to its minimum; for every share its price for as many as may be
 * there (weak duality). A case whose sum does not reach its obligations holds no matching at all.
 *
 * <p>Sums throw {@link ArithmeticException} rather than overflow.
 */
final class CaseBound {

    private final BranchProblem problem;
    private final Case part;
    private final BranchTree.Bound prices;
    /** The prices of each place and all above it, a vector each. */
    private final long[] chainPrice;
    /** The prices of shares, and where among them that of each share is; -1 for none. */
    private final List<long[]> sharePrices = new ArrayList<>();

    private final int[] rowOfShare;
    private final long[] sum;

    private CaseBound(BranchProblem problem, Case part, BranchTree.Bound prices) {
        this.problem = problem;
        this.part = part;
        this.prices = prices;
        this.sum = new long[1 + problem.levels];
        this.chainPrice = chainPrices();
        this.rowOfShare = new int[problem.conditions.shares()];
        Arrays.fill(rowOfShare, -1);
        prices.shares().forEach((share, price) -> {
            rowOfShare[share] = sharePrices.size();
            sharePrices.add(price);
        });
    }

    private long[] chainPrices() {
        long[] chains = new long[problem.places * sum.length];
        for (int place = 0; place < problem.places; place++) {
            for (int node = place; node >= 0; node = problem.parent[node]) {
                long[] price = prices.nodes().get(node);
                for (int k = 0; price != null && k < sum.length; k++) {
                    chains[place * sum.length + k] = Math.addExact(chains[place * sum.length + k], price[k]);
                }
            }
        }
        return chains;
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
            Levels.add(bound.sum, bound.together(members).most(), 1);
            for (int learner : members) {
                inCompany[learner] = true;
            }
        }
        for (int learner = 0; learner < inCompany.length; learner++) {
            if (!inCompany[learner]) {
                Levels.add(bound.sum, bound.leftByRegion(learner).most(), 1);
            }
        }
        return bound.sum;
    }

    /** What is left at best of the gain of each of some learners in each region. */
    static List<RegionSums> leftByRegion(BranchProblem problem, Case part, BranchTree.Bound prices, int[] learners) {
        CaseBound bound = new CaseBound(problem, part, prices);
        return Arrays.stream(learners).mapToObj(bound::leftByRegion).toList();
    }

    /** A case and its bound, to be asked about single pairs of learners who go with nobody. Immutable. */
    static final class Whole {
        private final CaseBound bound;
        /** The bound without each learner. */
        private final long[][] without;

        Whole(BranchProblem problem, Case part, BranchTree.Bound prices) {
            this.bound = new CaseBound(problem, part, prices);
            long[] whole = of(problem, part, prices);
            whole[0] = Math.subtractExact(whole[0], part.obligations());
            this.without = new long[problem.learners()][];
            for (int learner = 0; learner < without.length; learner++) {
                without[learner] = difference(whole, bound.leftByRegion(learner).most());
            }
        }

        /** How much a matching of the case gains at most beyond its obligations with a learner at a place. */
        long[] with(int learner, int place, long[] gain) {
            long[] with = new long[1 + gain.length];
            for (int k = 0; k < gain.length; k++) {
                with[1 + k] = Math.multiplyExact(gain[k], BranchProblem.THOUSANDTHS);
            }
            bound.takePrices(learner, place, bound.problem.conditions.sharesOf(learner, place), with);
            Levels.add(with, without[learner], 1);
            return with;
        }
    }

    private static long[] difference(long[] sum, long[] vector) {
        long[] rest = sum.clone();
        Levels.add(rest, vector, -1);
        return rest;
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
            RegionSums together = bound.together(members);
            long[] others = difference(whole, together.most());
            for (int learner : members) {
                inCompany[learner] = true;
                RegionSums own = bound.leftByRegion(learner);
                part.forEachAllowed(learner, pair -> {
                    int region = problem.conditions.regionOf[problem.pairPlace[pair]];
                    long[] with = bound.left(learner, pair);
                    for (int k = 0; together.has(region) && k < with.length; k++) {
                        with[k] = Math.addExact(with[k], together.at(region, k) - own.at(region, k));
                    }
                    Levels.add(with, others, 1);
                    tooFar[pair] = problem.isNoBetter(with, value);
                });
            }
        }
        for (int learner = 0; learner < inCompany.length; learner++) {
            if (!inCompany[learner]) {
                int each = learner;
                long[] others = difference(whole, bound.leftByRegion(learner).most());
                part.forEachAllowed(learner, pair -> {
                    long[] with = bound.left(each, pair);
                    Levels.add(with, others, 1);
                    tooFar[pair] = problem.isNoBetter(with, value);
                });
            }
        }
        return part.ban(pair -> tooFar[pair]);
    }

    /** What each of some learners loses at least by keeping away from the places of a share. */
    static List<long[]> lossesOfLeaving(
            BranchProblem problem, Case part, BranchTree.Bound prices, int share, IntStream learners) {
        CaseBound bound = new CaseBound(problem, part, prices);
        return learners.mapToObj(learner -> bound.lossOfLeaving(share, learner)).toList();
    }

    private long[] lossOfLeaving(int share, int learner) {
        long[] inside = new long[sum.length];
        long[] outside = inside.clone();
        part.forEachAllowed(learner, pair -> {
            long[] best = problem.conditions.atShare[share][problem.pairPlace[pair]] ? inside : outside;
            long[] left = left(learner, pair);
            if (Levels.compare(left, best) > 0) {
                System.arraycopy(left, 0, best, 0, best.length);
            }
        });
        Levels.add(inside, outside, -1);
        return Levels.compare(inside, new long[inside.length]) > 0 ? inside : new long[inside.length];
    }

    private RegionSums leftByRegion(int learner) {
        RegionSums best = new RegionSums(problem.conditions.regions(), sum.length);
        part.forEachAllowed(
                learner, pair -> best.offer(problem.conditions.regionOf[problem.pairPlace[pair]], left(learner, pair)));
        return best;
    }

    /** What is left of the gain of a pair after all prices. */
    private long[] left(int learner, int pair) {
        long[] left = new long[sum.length];
        problem.addGain(pair, left);
        takePrices(learner, problem.pairPlace[pair], problem.pairShares[pair], left);
        return left;
    }

    private void takePrices(int learner, int place, int[] shares, long[] left) {
        left[0] += part.required[learner] ? 1 : 0;
        for (int k = 0; k < left.length; k++) {
            left[k] = Math.subtractExact(left[k], chainPrice[place * left.length + k]);
        }
        for (int share : shares) {
            int row = rowOfShare[share];
            if (row >= 0) {
                Levels.add(left, sharePrices.get(row), -1);
            }
        }
    }

    /** What is left for all members of a company together in each region. */
    private RegionSums together(int[] members) {
        RegionSums together = leftByRegion(members[0]);
        for (int i = 1; i < members.length; i++) {
            together.join(leftByRegion(members[i]));
        }
        return together;
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
