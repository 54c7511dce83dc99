package org.duallearning.mobility.matching.flow;

/** Prices and gains of two parts, learners placed and then weight, as one number that can be added and compared. */
final class TwoPartPrice {

    /** One learner placed: more than all weights that are added to it. */
    private static final long ONE_PLACED = 1L << 60;

    private static final long LARGEST_WEIGHT = 1L << 56;

    private TwoPartPrice() {}

    /** What a pair gains: one learner placed, and its weight. */
    static long ofPair(int weight) {
        return ONE_PLACED + weight;
    }

    /**
     * Prices as numbers, those below zero as zero.
     *
     * @throws IllegalArgumentException if a weight is beyond 2^56
     */
    static long[] of(boolean[] placed, long[] weight) {
        long[] prices = new long[weight.length];
        for (int i = 0; i < prices.length; i++) {
            if (weight[i] < -LARGEST_WEIGHT || weight[i] > LARGEST_WEIGHT) {
                throw new IllegalArgumentException("price " + weight[i] + " is too large to start from; solve anew");
            }
            prices[i] = Math.max(0, weight[i] + (placed[i] ? ONE_PLACED : 0));
        }
        return prices;
    }

    /** The first parts: which prices have one learner placed in them. */
    static boolean[] placed(long[] prices) {
        boolean[] placed = new boolean[prices.length];
        for (int i = 0; i < placed.length; i++) {
            placed[i] = isPlaced(prices[i]);
        }
        return placed;
    }

    /** The second parts: the weights. */
    static long[] weights(long[] prices) {
        long[] weights = new long[prices.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = isPlaced(prices[i]) ? prices[i] - ONE_PLACED : prices[i];
        }
        return weights;
    }

    private static boolean isPlaced(long price) {
        return price > ONE_PLACED / 2;
    }
}
