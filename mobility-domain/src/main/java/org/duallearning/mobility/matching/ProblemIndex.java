package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A problem's ids as numbers: learners by id order; nodes are the places by id order, then the limits by id order. */
final class ProblemIndex {

    final Map<String, Integer> learnerOf = new HashMap<>();
    final Map<String, Integer> placeOf = new HashMap<>();
    /** The node of each limit. */
    final Map<String, Integer> limitOf = new HashMap<>();

    /** The node above each node, or -1. */
    final int[] parent;

    final int[] capacity;
    /** Where the pairs of each learner start in the problem's list; one entry more than there are learners. */
    final int[] pairStart;
    /** The place of each pair. */
    final int[] pairPlace;

    ProblemIndex(
            List<MatchingLearner> learners,
            List<MatchingPlace> places,
            List<MatchingLimit> limits,
            List<MatchingPair> pairs) {
        for (MatchingLearner learner : learners) {
            learnerOf.put(learner.id(), learnerOf.size());
        }
        for (MatchingPlace place : places) {
            placeOf.put(place.id(), placeOf.size());
        }
        for (MatchingLimit limit : limits) {
            limitOf.put(limit.id(), places.size() + limitOf.size());
        }
        parent = new int[places.size() + limits.size()];
        capacity = new int[parent.length];
        int node = 0;
        for (MatchingPlace place : places) {
            String within = place.within();
            parent[node] = within == null ? -1 : limitOf.getOrDefault(within, -1);
            capacity[node++] = place.capacity();
        }
        for (MatchingLimit limit : limits) {
            String within = limit.within();
            parent[node] = within == null ? -1 : limitOf.getOrDefault(within, -1);
            capacity[node++] = limit.capacity();
        }
        pairStart = new int[learners.size() + 1];
        pairPlace = new int[pairs.size()];
        for (int e = 0; e < pairs.size(); e++) {
            pairPlace[e] = placeOf.getOrDefault(pairs.get(e).place(), -1);
            pairStart[learnerOf.getOrDefault(pairs.get(e).learner(), -1) + 1]++;
        }
        for (int l = 0; l < learners.size(); l++) {
            pairStart[l + 1] += pairStart[l];
        }
    }

    /** All nodes, each before the node above it. */
    int[] bottomUp() {
        int[] height = new int[parent.length];
        for (int v = 0; v < parent.length; v++) {
            int h = height[v];
            for (int u = parent[v]; u >= 0 && height[u] <= h; u = parent[u]) {
                height[u] = ++h;
            }
        }
        return IntStream.range(0, parent.length)
                .boxed()
                .sorted(Comparator.comparingInt(v -> height[v]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The lowest full node on the way up from a place, or -1 if there is room all the way. */
    int fullNode(int place, int[] load) {
        for (int v = place; v >= 0; v = parent[v]) {
            if (load[v] >= capacity[v]) {
                return v;
            }
        }
        return -1;
    }

    /** The learner of each pair. */
    int[] learnerOfPairs() {
        int[] learnerOfPair = new int[pairPlace.length];
        for (int l = 0; l + 1 < pairStart.length; l++) {
            Arrays.fill(learnerOfPair, pairStart[l], pairStart[l + 1], l);
        }
        return learnerOfPair;
    }

    boolean isAdmissible(int learner, int place) {
        return pairAt(learner, place) >= 0;
    }

    /** The pair of a learner and a place, or -1 if there is none. */
    int pairAt(int learner, int place) {
        for (int e = pairStart[learner]; e < pairStart[learner + 1]; e++) {
            if (pairPlace[e] == place) {
                return e;
            }
        }
        return -1;
    }

    /** How many learners are at or below each node. */
    int[] loads(int[] placeOfLearner) {
        int[] load = new int[parent.length];
        for (int place : placeOfLearner) {
            addLoad(place, load, 1);
        }
        return load;
    }

    /** Adds to the load of a place and of everything above it. */
    void addLoad(int place, int[] load, int units) {
        for (int v = place; v >= 0; v = parent[v]) {
            load[v] += units;
        }
    }
}
