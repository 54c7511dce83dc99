package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/**
 * Brings one more learner into an optimal assignment along a path of least loss.
 *
 * <p>The path leaves the learner for a place. From a node it goes up if there is room, down into a node that is used (which
 * then gives up a unit), or from a place on to a learner who is there and moves on. It ends at a root with room, or with a
 * learner who is better left out, possibly the new one.
 */
final class PathSearch {

    private static final int UNSEEN = 0;
    private static final int WAITING = 1;
    private static final int SETTLED = 2;

    private final FlowState state;
    private final AssignmentNetwork network;
    private final int levels;
    private final long[] distance;
    private final NodeQueue queue;
    private final int[] status;
    /** How the path enters a node: from a learner (0 and up) or from another node (its complement, below 0). */
    private final int[] from;

    private final int[] seen;
    private int seenCount;
    private final int[] scanned;
    private int scannedCount;
    /** Loss of the best end found so far. */
    private final long[] bound;
    /** The learner left out at that end, or -1 if it is {@link #endRoot}. */
    private int endLearner;

    private int endRoot;
    /** Loss before the pair or arc that is looked at. */
    private final long[] base;

    PathSearch(FlowState state) {
        this.state = state;
        this.network = state.network;
        this.levels = state.levels;
        int nodes = network.nodes();
        this.distance = new long[nodes * levels];
        this.queue = new NodeQueue(distance, levels, nodes);
        this.status = new int[nodes];
        this.from = new int[nodes];
        this.seen = new int[nodes];
        this.scanned = new int[network.learners];
        this.bound = new long[levels];
        this.base = new long[levels];
    }

    void insert(int learner) {
        priceAtBestOffer(learner);
        endLearner = learner;
        endRoot = -1;
        System.arraycopy(state.learnerPrice, learner * levels, bound, 0, levels);
        System.arraycopy(bound, 0, base, 0, levels);
        relaxPairs(learner);
        search();
        updatePrices(learner);
        augment(learner);
        for (int i = 0; i < seenCount; i++) {
            status[seen[i]] = UNSEEN;
        }
        seenCount = 0;
        scannedCount = 0;
        queue.clear();
    }

    /** Sets the learner's price to the greatest gain that is left after the prices of places, at least zero. */
    private void priceAtBestOffer(int learner) {
        int at = learner * levels;
        for (int e = network.pairStart[learner]; e < network.pairStart[learner + 1]; e++) {
            int p = network.pairPlace[e] * levels;
            for (int k = 0; k < levels; k++) {
                long offer = network.gain(learner, e, k) - state.chainPrice[p + k];
                if (offer == state.learnerPrice[at + k]) {
                    continue;
                }
                if (offer > state.learnerPrice[at + k]) {
                    for (int j = k; j < levels; j++) {
                        state.learnerPrice[at + j] = network.gain(learner, e, j) - state.chainPrice[p + j];
                    }
                }
                break;
            }
        }
    }

    private void search() {
        while (!queue.isEmpty()) {
            int v = queue.first();
            if (compare(distance, v * levels, bound, 0) >= 0) {
                return;
            }
            queue.removeFirst();
            status[v] = SETTLED;
            int above = network.parent[v];
            if (state.hasRoom(v)) {
                long met = state.load[v] < network.minimum[v] ? network.unit : 0;
                if (above < 0) {
                    endAt(v, met);
                } else {
                    relaxNode(v, above, -met);
                }
                if (compare(distance, v * levels, bound, 0) >= 0) {
                    return;
                }
            }
            for (int c = network.childStart[v]; c < network.childStart[v + 1]; c++) {
                int below = network.child[c];
                if (state.load[below] > 0) {
                    relaxNode(v, below, state.load[below] <= network.minimum[below] ? network.unit : 0);
                }
            }
            if (v < network.places) {
                for (int m = state.firstAt[v]; m >= 0; m = state.nextAt[m]) {
                    scan(m, v);
                }
            }
        }
    }

    /** Ends the path at a root with room, if that loses less than the best end so far. */
    private void endAt(int root, long met) {
        for (int k = 0; k < levels; k++) {
            base[k] = distance[root * levels + k] - state.chainPrice[root * levels + k] - (k == 0 ? met : 0);
        }
        if (compare(base, 0, bound, 0) < 0) {
            endRoot = root;
            System.arraycopy(base, 0, bound, 0, levels);
        }
    }

    /** Follows the path to a learner who is at a settled place. */
    private void scan(int learner, int place) {
        scanned[scannedCount++] = learner;
        for (int k = 0; k < levels; k++) {
            base[k] = distance[place * levels + k] + state.learnerPrice[learner * levels + k];
        }
        if (compare(base, 0, bound, 0) < 0) {
            endLearner = learner;
            endRoot = -1;
            System.arraycopy(base, 0, bound, 0, levels);
        }
        relaxPairs(learner);
    }

    private void relaxPairs(int learner) {
        for (int e = network.pairStart[learner]; e < network.pairStart[learner + 1]; e++) {
            int p = network.pairPlace[e];
            if (status[p] == SETTLED) {
                continue;
            }
            boolean better = status[p] == UNSEEN;
            for (int k = 0; k < levels && !better; k++) {
                long loss = base[k] + state.chainPrice[p * levels + k] - network.gain(learner, e, k);
                if (loss > distance[p * levels + k]) {
                    break;
                }
                better = loss < distance[p * levels + k];
            }
            if (better) {
                for (int k = 0; k < levels; k++) {
                    distance[p * levels + k] = base[k] + state.chainPrice[p * levels + k] - network.gain(learner, e, k);
                }
                reach(p, learner);
            }
        }
    }

    /** Follows the path from one node to the next, with what that loses at level 0 beside the prices. */
    private void relaxNode(int v, int next, long loss) {
        if (status[next] == SETTLED) {
            return;
        }
        for (int k = 0; k < levels; k++) {
            base[k] = distance[v * levels + k] + state.chainPrice[next * levels + k] - state.chainPrice[v * levels + k];
        }
        base[0] += loss;
        if (status[next] == UNSEEN || compare(base, 0, distance, next * levels) < 0) {
            System.arraycopy(base, 0, distance, next * levels, levels);
            reach(next, ~v);
        }
    }

    private void reach(int node, int via) {
        from[node] = via;
        if (status[node] == UNSEEN) {
            status[node] = WAITING;
            seen[seenCount++] = node;
            queue.add(node);
        } else {
            queue.fell(node);
        }
    }

    private void updatePrices(int learner) {
        for (int i = 0; i < seenCount; i++) {
            int v = seen[i];
            if (status[v] == SETTLED) {
                for (int k = 0; k < levels; k++) {
                    state.chainPrice[v * levels + k] += bound[k] - distance[v * levels + k];
                }
            }
        }
        for (int i = 0; i < scannedCount; i++) {
            int m = scanned[i];
            int place = state.placeOf[m];
            for (int k = 0; k < levels; k++) {
                state.learnerPrice[m * levels + k] -= bound[k] - distance[place * levels + k];
            }
        }
        for (int k = 0; k < levels; k++) {
            state.learnerPrice[learner * levels + k] -= bound[k];
        }
    }

    private void augment(int start) {
        int v = endRoot;
        if (v >= 0) {
            state.load[v]++;
        } else if (endLearner == start) {
            return;
        } else {
            v = state.placeOf[endLearner];
            state.leave(endLearner);
        }
        while (true) {
            int via = from[v];
            if (via < 0) {
                int before = ~via;
                if (network.parent[before] == v) {
                    state.load[before]++;
                } else {
                    state.load[v]--;
                }
                v = before;
            } else {
                int left = state.placeOf[via];
                state.leave(via);
                state.enter(via, v);
                if (via == start) {
                    return;
                }
                v = left;
            }
        }
    }

    private int compare(long[] a, int i, long[] b, int j) {
        return Arrays.compare(a, i, i + levels, b, j, j + levels);
    }
}
