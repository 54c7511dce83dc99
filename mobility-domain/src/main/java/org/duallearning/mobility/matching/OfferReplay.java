package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The two classic procedures of offers in their plainest form, round by round: what the quick ones are compared with.
 */
final class OfferReplay {

    private final ProblemIndex index;
    private final Priorities priorities;
    private final int learners;
    private final int[] bottomUp;

    OfferReplay(ProblemIndex index, Priorities priorities) {
        this.index = index;
        this.priorities = priorities;
        this.learners = index.pairStart.length - 1;
        this.bottomUp = index.bottomUp();
    }

    /** In every round all learners stand at their best pair left, and whatever is over-full sends away the excess. */
    int[] bestForLearners() {
        int[] pair = Arrays.copyOf(index.pairStart, learners);
        while (sendAway(pair)) {
            // The next round.
        }
        return places(pair);
    }

    private boolean sendAway(int[] pair) {
        List<List<Integer>> standing = new ArrayList<>();
        Arrays.stream(index.parent).forEach(v -> standing.add(new ArrayList<>()));
        for (int l = 0; l < learners; l++) {
            if (pair[l] < index.pairStart[l + 1]) {
                for (int v = index.pairPlace[pair[l]]; v >= 0; v = index.parent[v]) {
                    standing.get(v).add(l);
                }
            }
        }
        boolean[] sentAway = new boolean[learners];
        boolean any = false;
        for (int node : bottomUp) {
            List<Integer> here = standing.get(node);
            here.removeIf(l -> sentAway[l]);
            here.sort(Comparator.comparingInt(l -> priorities.rank(node, l, pair[l])));
            for (int i = index.capacity[node]; i < here.size(); i++) {
                sentAway[here.get(i)] = true;
                pair[here.get(i)]++;
                any = true;
            }
        }
        return any;
    }

    /** In every step the first pair, as the topmost limit ranks learners, that has room and improves on the learner's own. */
    int[] bestForPlaces() {
        int[] pair = new int[learners];
        Arrays.setAll(pair, l -> index.pairStart[l + 1]);
        int[] load = new int[index.parent.length];
        Map<Integer, List<int[]>> offers = offersByRoot();
        boolean accepted = true;
        while (accepted) {
            accepted = false;
            for (List<int[]> offersOfRoot : offers.values()) {
                accepted |= offerAll(offersOfRoot, pair, load);
            }
        }
        return places(pair);
    }

    private boolean offerAll(List<int[]> offers, int[] pair, int[] load) {
        boolean accepted = false;
        for (int i = 0; i < offers.size(); i++) {
            int l = offers.get(i)[0];
            int e = offers.get(i)[1];
            if (e < pair[l] && hasRoom(index.pairPlace[e], load)) {
                if (pair[l] < index.pairStart[l + 1]) {
                    int left = index.pairPlace[pair[l]];
                    index.addLoad(left, load, -1);
                    i = root(left) == root(index.pairPlace[e]) ? -1 : i;
                }
                index.addLoad(index.pairPlace[e], load, 1);
                pair[l] = e;
                accepted = true;
            }
        }
        return accepted;
    }

    /** Learner and pair of all offers of each root, in the order in which it makes them. */
    private Map<Integer, List<int[]>> offersByRoot() {
        Map<Integer, List<int[]>> offers = new TreeMap<>();
        for (int l = 0; l < learners; l++) {
            for (int e = index.pairStart[l]; e < index.pairStart[l + 1]; e++) {
                offers.computeIfAbsent(root(index.pairPlace[e]), root -> new ArrayList<>())
                        .add(new int[] {l, e});
            }
        }
        offers.forEach((root, list) ->
                list.sort(Comparator.<int[]>comparingInt(offer -> priorities.rank(root, offer[0], offer[1]))
                        .thenComparingInt(offer -> offer[1])));
        return offers;
    }

    private boolean hasRoom(int place, int[] load) {
        for (int v = place; v >= 0; v = priorities.parent[v]) {
            if (load[v] >= index.capacity[v]) {
                return false;
            }
        }
        return true;
    }

    private int root(int place) {
        int v = place;
        while (priorities.parent[v] >= 0) {
            v = priorities.parent[v];
        }
        return v;
    }

    private int[] places(int[] pair) {
        int[] placeOf = new int[learners];
        Arrays.setAll(placeOf, l -> pair[l] < index.pairStart[l + 1] ? index.pairPlace[pair[l]] : -1);
        return placeOf;
    }
}
