package org.duallearning.mobility.matching.branch;

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

    /** What each pair of a case gains beside, a vector each, by the prices of a bound; null for nothing. */
    static long @Nullable [] beside(BranchProblem problem, Case part, CaseBound bound) {
        Map<Integer, long[]> shares = bound.prices().shares();
        if (problem.conditions.companies.length == 0 && shares.isEmpty()) {
            return null;
        }
        int width = problem.width();
        long[] beside = new long[problem.gains.length];
        for (int[] members : problem.conditions.companies) {
            evenOut(problem, part, bound.leftByRegion(members), members, beside);
        }
        shares.forEach((share, price) -> {
            for (int learner : problem.conditions.shareLearners[share]) {
                part.forEachAllowed(learner, pair -> {
                    if (problem.conditions.atShare[share][problem.pairPlace[pair]]) {
                        Levels.addAt(beside, pair * width, price, -1);
                    }
                });
            }
        });
        return beside;
    }

    private static void evenOut(BranchProblem problem, Case part, List<RegionSums> left, int[] members, long[] beside) {
        int width = problem.width();
        RegionSums total = RegionSums.total(left);
        int preferred = total.best();
        long[] given = new long[problem.conditions.regions() * width];
        for (int i = 0; i < members.length; i++) {
            RegionSums own = left.get(i);
            boolean last = i == members.length - 1;
            long[] shift = new long[given.length];
            total.regions().stream().forEach(region -> {
                for (int k = 0; k < width; k++) {
                    int at = region * width + k;
                    shift[at] =
                            last ? -given[at] : Math.floorDiv(total.at(region, k), members.length) - own.at(region, k);
                    given[at] += shift[at];
                }
            });
            part.forEachAllowed(members[i], pair -> {
                int region = problem.conditions.regionOf[problem.pairPlace[pair]];
                System.arraycopy(shift, region * width, beside, pair * width, width);
                beside[pair * width + width - 1] += region == preferred ? 1 : 0;
            });
        }
    }

    /** The prices of a bound with those of the shares that an assignment exceeds raised. */
    static BranchTree.Bound withSharesCharged(BranchProblem problem, Case part, CaseBound bound, int[] placeOf) {
        Map<Integer, long[]> shares = new HashMap<>(bound.prices().shares());
        for (int share : problem.conditions.sharesExceeded(placeOf)) {
            List<long[]> losses = losses(problem, part, bound, share, placeOf);
            int tooMany = problem.conditions.countShare(share, placeOf) - problem.conditions.shareMost[share];
            if (tooMany <= losses.size()) {
                long[] raised = losses.get(tooMany - 1).clone();
                raised[raised.length - 1]++;
                Levels.add(raised, shares.getOrDefault(share, new long[raised.length]), 1);
                shares.put(share, raised);
            }
        }
        return new BranchTree.Bound(bound.prices().nodes(), shares);
    }

    /** What those who may leave a share would lose by it, the smallest loss first. */
    private static List<long[]> losses(BranchProblem problem, Case part, CaseBound bound, int share, int[] placeOf) {
        return Arrays.stream(problem.conditions.shareLearners[share])
                .filter(learner -> part.mayLeave(share, learner, placeOf))
                .mapToObj(learner -> bound.lossOfLeaving(share, learner))
                .sorted(Levels::compare)
                .toList();
    }
}
