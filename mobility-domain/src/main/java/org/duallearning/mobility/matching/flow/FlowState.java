package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/** Who is where, how full everything is, and the current prices: what one search after another improves. */
final class FlowState {

    final AssignmentNetwork network;
    final int levels;
    final int[] placeOf;
    final int[] load;
    /** What each learner adds, a vector each. */
    final long[] learnerPrice;
    /** Price of each node together with all above it, a vector each. */
    final long[] chainPrice;
    /** The learners at each place, as doubly linked lists. */
    final int[] firstAt;

    final int[] nextAt;
    private final int[] previousAt;

    FlowState(AssignmentNetwork network) {
        this.network = network;
        this.levels = network.levels;
        this.placeOf = filled(network.learners);
        this.load = new int[network.nodes()];
        this.learnerPrice = new long[Math.multiplyExact(network.learners, levels)];
        this.chainPrice = new long[Math.multiplyExact(network.nodes(), levels)];
        this.firstAt = filled(network.places);
        this.nextAt = filled(network.learners);
        this.previousAt = filled(network.learners);
        priceMinimums();
    }

    /** A first unit below a node with a minimum gains one, so a price below zero offers it. */
    private void priceMinimums() {
        for (int v : network.topDown) {
            int above = network.parent[v];
            chainPrice[v * levels] = (above < 0 ? 0 : chainPrice[above * levels])
                    - (network.minimum[v] > 0 && network.capacity[v] > 0 ? network.unit : 0);
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, -1);
        return array;
    }

    boolean hasRoom(int node) {
        return load[node] < network.capacity[node];
    }

    /** Takes a learner from where it is, without changing any load. */
    void leave(int learner) {
        int place = placeOf[learner];
        if (place < 0) {
            return;
        }
        int before = previousAt[learner];
        int after = nextAt[learner];
        if (before < 0) {
            firstAt[place] = after;
        } else {
            nextAt[before] = after;
        }
        if (after >= 0) {
            previousAt[after] = before;
        }
        placeOf[learner] = OptimalAssignment.UNPLACED;
    }

    /** Puts a learner at a place, without changing any load. */
    void enter(int learner, int place) {
        int after = firstAt[place];
        nextAt[learner] = after;
        previousAt[learner] = -1;
        if (after >= 0) {
            previousAt[after] = learner;
        }
        firstAt[place] = learner;
        placeOf[learner] = place;
    }

    /** The finished answer: chain prices become prices of single nodes. */
    OptimalAssignment toOptimum() {
        long[] nodePrice = new long[chainPrice.length];
        for (int v : network.topDown) {
            int above = network.parent[v];
            if (above >= 0 && network.minimum[v] == 0 && isLess(v, above)) {
                // Nobody is below v (else it could not be cheaper than what is above it), so its price is free to rise.
                System.arraycopy(chainPrice, above * levels, chainPrice, v * levels, levels);
            }
            for (int k = 0; k < levels; k++) {
                nodePrice[v * levels + k] =
                        chainPrice[v * levels + k] - (above < 0 ? 0 : chainPrice[above * levels + k]);
            }
        }
        return new OptimalAssignment(levels, placeOf, load, learnerPrice, nodePrice);
    }

    private boolean isLess(int a, int b) {
        for (int k = 0; k < levels; k++) {
            long x = chainPrice[a * levels + k];
            long y = chainPrice[b * levels + k];
            if (x != y) {
                return x < y;
            }
        }
        return false;
    }
}
