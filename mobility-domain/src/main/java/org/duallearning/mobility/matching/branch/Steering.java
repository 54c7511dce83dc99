package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Leads a flow towards what it cannot hold by itself.
 *
 * <p>What a region leaves to one of a company more than to the others is evened out, so that each prefers the region that is
 * best for all; what is given to one is taken from another, so companies that are together neither gain nor lose. A share that
 * is exceeded asks a price that sends so many away as are too many: those who lose least by it. Between what is equally good a
 * thousandth decides.
 */
final class Steering {

    private Steering() {}

    /** What each pair gains beside, a vector each, by the prices that were found last; null for nothing. */
    static long @Nullable [] beside(BranchProblem problem, Case part, BranchTree.Bound prices) {
        if (problem.conditions.companies.length == 0 && prices.shares().isEmpty()) {
            return null;
        }
        int levels = 1 + problem.levels;
        long[] beside = new long[problem.pairPlace.length * levels];
        for (int company = 0; company < problem.conditions.companies.length; company++) {
            evenOut(problem, part, prices, company, beside);
        }
        prices.shares().forEach((share, price) -> {
            for (int learner : problem.conditions.shareLearners[share]) {
                part.forEachAllowed(learner, pair -> {
                    for (int k = 0; problem.conditions.atShare[share][problem.pairPlace[pair]] && k < levels; k++) {
                        beside[pair * levels + k] -= price[k];
                    }
                });
            }
        });
        return beside;
    }

    private static void evenOut(BranchProblem problem, Case part, BranchTree.Bound prices, int company, long[] beside) {
        int levels = 1 + problem.levels;
        int[] members = problem.conditions.companies[company];
        List<RegionSums> left = CaseBound.leftByRegion(problem, part, prices, members);
        RegionSums together = together(problem, part, prices, members);
        int preferred = together.best();
        long[] given = new long[problem.conditions.regions() * levels];
        for (int i = 0; i < members.length; i++) {
            RegionSums own = left.get(i);
            boolean last = i == members.length - 1;
            long[] shift = new long[given.length];
            together.regions().stream().forEach(region -> {
                for (int k = 0; k < levels; k++) {
                    int at = region * levels + k;
                    shift[at] = last
                            ? -given[at]
                            : Math.floorDiv(together.at(region, k), members.length) - own.at(region, k);
                    given[at] += shift[at];
                }
            });
            part.forEachAllowed(members[i], pair -> {
                int region = problem.conditions.regionOf[problem.pairPlace[pair]];
                System.arraycopy(shift, region * levels, beside, pair * levels, levels);
                beside[pair * levels + levels - 1] += region == preferred ? 1 : 0;
            });
        }
    }

    /** The prices with those of the shares that an assignment exceeds raised. */
    static BranchTree.Bound withSharesCharged(
            BranchProblem problem, Case part, BranchTree.Bound prices, int[] placeOf) {
        Map<Integer, long[]> shares = new HashMap<>(prices.shares());
        for (int share : problem.conditions.sharesExceeded(placeOf)) {
            List<long[]> losses = losses(problem, part, prices, share, placeOf);
            int tooMany = problem.conditions.countShare(share, placeOf) - problem.conditions.shareMost[share];
            if (tooMany <= losses.size()) {
                long[] raised = losses.get(tooMany - 1).clone();
                raised[raised.length - 1]++;
                Levels.add(raised, shares.getOrDefault(share, new long[raised.length]), 1);
                shares.put(share, raised);
            }
        }
        return new BranchTree.Bound(prices.nodes(), shares);
    }

    /** What those who may leave a share would lose by it, the smallest loss first. */
    private static List<long[]> losses(
            BranchProblem problem, Case part, BranchTree.Bound prices, int share, int[] placeOf) {
        List<long[]> losses = new ArrayList<>(CaseBound.lossesOfLeaving(
                problem,
                part,
                prices,
                share,
                Arrays.stream(problem.conditions.shareLearners[share])
                        .filter(learner -> part.mayLeave(share, learner, placeOf))));
        losses.sort(Levels::compare);
        return losses;
    }

    private static RegionSums together(BranchProblem problem, Case part, BranchTree.Bound prices, int[] members) {
        List<RegionSums> left = CaseBound.leftByRegion(problem, part, prices, members);
        RegionSums together = left.get(0);
        left.subList(1, left.size()).forEach(together::add);
        return together;
    }

    /** The region that is best for all of a company by some prices, or -1. */
    static int bestRegion(BranchProblem problem, Case part, BranchTree.Bound prices, int company) {
        return together(problem, part, prices, problem.conditions.companies[company])
                .best();
    }
}
