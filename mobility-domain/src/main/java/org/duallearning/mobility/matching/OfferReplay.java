package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The two classic procedures of offers in their plainest form, round by round: what the quick ones are compared with.
 */
final class OfferReplay {

    private final ProblemIndex index;
    private final Priorities priorities;
    private final int learners;
    /** The position of each node in an order in which each comes before the node above it. */
    private final int[] height;

    OfferReplay(ProblemIndex index, Priorities priorities) {
        this.index = index;
        this.priorities = priorities;
        this.learners = index.pairStart.length - 1;
        this.height = new int[index.parent.length];
        int[] bottomUp = index.bottomUp();
        for (int i = 0; i < bottomUp.length; i++) {
            height[bottomUp[i]] = i;
        }
    }

    /** In every round whoever stands nowhere goes to its best pair left, and whatever is over-full sends away the excess. */
    int[] bestForLearners() {
        int[] pair = Arrays.copyOf(index.pairStart, learners);
        List<Set<Integer>> standing = new ArrayList<>();
        Arrays.stream(index.parent).forEach(v -> standing.add(new HashSet<>()));
        Set<Integer> nowhere = IntStream.range(0, learners).boxed().collect(Collectors.toCollection(HashSet::new));
        while (!nowhere.isEmpty()) {
            SortedSet<Integer> reached = new TreeSet<>(Comparator.comparingInt(v -> height[v]));
            for (int l : nowhere) {
                for (int v = placeAt(l, pair[l]); v >= 0; v = index.parent[v]) {
                    standing.get(v).add(l);
                    reached.add(v);
                }
            }
            nowhere = sentAway(reached, standing, pair);
            nowhere.forEach(l -> pair[l]++);
        }
        return places(pair);
    }

    private Set<Integer> sentAway(SortedSet<Integer> bottomUp, List<Set<Integer>> standing, int[] pair) {
        Set<Integer> sentAway = new HashSet<>();
        for (int node : bottomUp) {
            Set<Integer> here = standing.get(node);
            here.removeIf(l -> sentAway.contains(l) || !isBelow(placeAt(l, pair[l]), node));
            if (here.size() > index.capacity[node]) {
                here.stream()
                        .sorted(Comparator.comparingInt(l -> priorities.rank(node, l, pair[l])))
                        .skip(index.capacity[node])
                        .forEach(sentAway::add);
            }
        }
        return sentAway;
    }

    private int placeAt(int learner, int pair) {
        return pair < index.pairStart[learner + 1] ? index.pairPlace[pair] : -1;
    }

    private boolean isBelow(int place, int node) {
        int v = place;
        while (v >= 0 && v != node) {
            v = index.parent[v];
        }
        return v >= 0;
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
        Arrays.setAll(placeOf, l -> placeAt(l, pair[l]));
        return placeOf;
    }
}
