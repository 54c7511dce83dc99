package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/** {@link HungarianForest} for places with one weight a pair; {@link ShortestPathSolver} for everything that is more than that. */
public final class ForestSolver implements AssignmentSolver {

    private final AssignmentSolver general = new ShortestPathSolver();

    /** A solver; it holds nothing. */
    public ForestSolver() {}

    @Override
    public OptimalAssignment solve(AssignmentNetwork network) {
        if (!network.isPlain()) {
            return general.solve(network);
        }
        boolean mostPlaced = network.levels == 2;
        int[] weight =
                Arrays.stream(network.pairValue).mapToInt(Math::toIntExact).toArray();
        LearnerPairs pairs = LearnerPairs.of(network.pairStart, network.pairPlace, weight);
        HungarianForest forest = HungarianForest.solve(pairs, network.capacity, mostPlaced);
        return new OptimalAssignment(
                network.levels,
                forest.placeOf(),
                forest.load(),
                mostPlaced ? interleaved(forest.needed(), forest.learnerPrice()) : forest.learnerPrice(),
                mostPlaced ? interleaved(forest.scarce(), forest.placePrice()) : forest.placePrice());
    }

    /** Prices of two levels: one placed or none, then weight. */
    private static long[] interleaved(boolean[] placed, long[] weight) {
        long[] prices = new long[2 * weight.length];
        for (int i = 0; i < weight.length; i++) {
            prices[2 * i] = placed[i] ? 1 : 0;
            prices[2 * i + 1] = weight[i];
        }
        return prices;
    }
}
