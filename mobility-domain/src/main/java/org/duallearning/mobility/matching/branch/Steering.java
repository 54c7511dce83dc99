package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
            for (int pair = 0; pair < problem.pairPlace.length; pair++) {
                if (problem.conditions.concerns(share, problem.pairLearner[pair], problem.pairPlace[pair])) {
                    for (int k = 0; k < levels; k++) {
                        beside[pair * levels + k] -= price[k];
                    }
                }
            }
        });
        return beside;
    }

    private static void evenOut(BranchProblem problem, Case part, BranchTree.Bound prices, int company, long[] beside) {
        int levels = 1 + problem.levels;
        int[] members = problem.conditions.companies[company];
        List<Map<Integer, long[]>> left = leftByRegion(problem, part, prices, members);
        Map<Integer, long[]> together = together(left);
        int preferred = bestOf(together);
        Map<Integer, long[]> given = new HashMap<>();
        for (int i = 0; i < members.length; i++) {
            Map<Integer, long[]> own = left.get(i);
            boolean last = i == members.length - 1;
            Map<Integer, long[]> shift = new HashMap<>();
            together.forEach((region, sum) -> {
                long[] before = given.computeIfAbsent(region, any -> new long[levels]);
                long[] more = new long[levels];
                for (int k = 0; k < levels; k++) {
                    more[k] = last
                            ? -before[k]
                            : Math.floorDiv(sum[k], members.length) - own.getOrDefault(region, new long[levels])[k];
                    before[k] += more[k];
                }
                shift.put(region, more);
            });
            part.forEachAllowed(members[i], pair -> {
                int region = problem.conditions.regionOf[problem.pairPlace[pair]];
                long[] more = shift.getOrDefault(region, new long[levels]);
                System.arraycopy(more, 0, beside, pair * levels, levels);
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
        List<long[]> losses = new ArrayList<>();
        for (int learner : problem.conditions.shareLearners[share]) {
            if (part.mayLeave(share, learner, placeOf)) {
                losses.add(CaseBound.lossOfLeaving(problem, part, prices, share, learner));
            }
        }
        losses.sort(Levels::compare);
        return losses;
    }

    private static List<Map<Integer, long[]>> leftByRegion(
            BranchProblem problem, Case part, BranchTree.Bound prices, int[] members) {
        return Arrays.stream(members)
                .mapToObj(learner -> CaseBound.leftByRegion(problem, part, prices, learner))
                .toList();
    }

    private static Map<Integer, long[]> together(List<Map<Integer, long[]>> left) {
        Map<Integer, long[]> together = new TreeMap<>();
        left.forEach(own -> own.forEach(
                (region, one) -> Levels.add(together.computeIfAbsent(region, any -> new long[one.length]), one, 1)));
        return together;
    }

    /** The region that is best for all of a company by some prices, or -1. */
    static int bestRegion(BranchProblem problem, Case part, BranchTree.Bound prices, int company) {
        return bestOf(together(leftByRegion(problem, part, prices, problem.conditions.companies[company])));
    }

    private static int bestOf(Map<Integer, long[]> together) {
        int best = -1;
        long[] most = null;
        for (Map.Entry<Integer, long[]> each : together.entrySet()) {
            if (most == null || Levels.compare(each.getValue(), most) > 0) {
                best = each.getKey();
                most = each.getValue();
            }
        }
        return best;
    }
}
