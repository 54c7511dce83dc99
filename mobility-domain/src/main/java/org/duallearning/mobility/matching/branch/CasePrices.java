package org.duallearning.mobility.matching.branch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What prices ask for a learner at a place of a case.
 *
 * <p>Differences throw {@link ArithmeticException} rather than overflow.
 */
final class CasePrices {

    private final int width;
    private final boolean[] required;
    /** The prices of each place and all above it, a vector each. */
    private final long[] chainPrice;
    /** The prices of shares, and where among them that of each share is; -1 for none. */
    private final List<long[]> sharePrices = new ArrayList<>();

    private final int[] rowOfShare;

    CasePrices(BranchProblem problem, Case part, BranchTree.Bound prices) {
        this.width = problem.width();
        this.required = part.required;
        this.chainPrice = chainPrices(problem, prices);
        this.rowOfShare = new int[problem.conditions.shares()];
        Arrays.fill(rowOfShare, -1);
        prices.shares().forEach((share, price) -> {
            rowOfShare[share] = sharePrices.size();
            sharePrices.add(price);
        });
    }

    private static long[] chainPrices(BranchProblem problem, BranchTree.Bound prices) {
        int width = problem.width();
        long[] chains = new long[problem.places * width];
        for (int place = 0; place < problem.places; place++) {
            for (int node = place; node >= 0; node = problem.parent[node]) {
                long[] price = prices.nodes().get(node);
                if (price != null) {
                    Levels.addAt(chains, place * width, price, 1);
                }
            }
        }
        return chains;
    }

    /**
     * Takes the prices from the gain of a pair, and adds the obligation that it meets.
     *
     * @param shares the shares for which the pair counts
     * @param left the vectors among which that gain is, at an index
     */
    void takeFrom(long[] left, int at, int learner, int place, int[] shares) {
        left[at] += required[learner] ? 1 : 0;
        for (int k = 0; k < width; k++) {
            left[at + k] = Math.subtractExact(left[at + k], chainPrice[place * width + k]);
        }
        for (int share : shares) {
            int row = rowOfShare[share];
            if (row >= 0) {
                Levels.addAt(left, at, sharePrices.get(row), -1);
            }
        }
    }
}
