package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/**
 * An assignment of greatest total gain and the prices that prove it.
 *
 * <p>Prices are vectors like gains, laid out one after the other. A learner's price is what the learner adds to the total, a
 * node's price what one more unit of capacity would add. Prices are never negative, a learner's price plus the prices of a
 * place and of all above it is never less than the gain of the pair, and equals it for the pairs used; learners and nodes
 * with a price above zero are placed or full.
 */
public final class OptimalAssignment {

    /** No place. */
    public static final int UNPLACED = -1;

    private final int levels;
    final int[] placeOf;
    final int[] load;
    private final long[] learnerPrice;
    private final long[] nodePrice;

    OptimalAssignment(int levels, int[] placeOf, int[] load, long[] learnerPrice, long[] nodePrice) {
        this.levels = levels;
        this.placeOf = placeOf;
        this.load = load;
        this.learnerPrice = learnerPrice;
        this.nodePrice = nodePrice;
    }

    /** The same prices with another assignment that they prove too. */
    OptimalAssignment with(int[] otherPlaceOf, int[] otherLoad) {
        return new OptimalAssignment(levels, otherPlaceOf, otherLoad, learnerPrice, nodePrice);
    }

    /** The same assignment with prices written out as vectors. */
    OptimalAssignment unpacked(LevelPacking packing) {
        return new OptimalAssignment(
                packing.levels(), placeOf, load, packing.unpack(learnerPrice), packing.unpack(nodePrice));
    }

    /** The place of a learner, or {@link #UNPLACED}. */
    public int placeOf(int learner) {
        return placeOf[learner];
    }

    /** The price of a learner, one number for each level. */
    public long[] learnerPrice(int learner) {
        return Arrays.copyOfRange(learnerPrice, learner * levels, (learner + 1) * levels);
    }

    /** The price of a place or limit, one number for each level. */
    public long[] nodePrice(int node) {
        return Arrays.copyOfRange(nodePrice, node * levels, (node + 1) * levels);
    }

    boolean isFreeLearner(int learner) {
        return isZero(learnerPrice, learner);
    }

    boolean isFreeNode(int node) {
        return isZero(nodePrice, node);
    }

    /** Whether using the pair costs nothing of the total: learner and chain of nodes are priced at exactly its gain. */
    boolean isTight(AssignmentNetwork network, int learner, int pair) {
        for (int k = 0; k < levels; k++) {
            long slack = learnerPrice[learner * levels + k] - network.gain(learner, pair, k);
            for (int v = network.pairPlace[pair]; v >= 0; v = network.parent[v]) {
                slack += nodePrice[v * levels + k];
            }
            if (slack != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isZero(long[] prices, int index) {
        for (int k = index * levels; k < (index + 1) * levels; k++) {
            if (prices[k] != 0) {
                return false;
            }
        }
        return true;
    }
}
