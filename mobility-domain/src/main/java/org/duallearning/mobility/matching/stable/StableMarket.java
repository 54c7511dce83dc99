package org.duallearning.mobility.matching.stable;

/**
 * Two sides with preferences, as plain numbers. The arrays are shared, not copied; nobody writes to them.
 *
 * <p>Nodes {@code 0 .. places-1} are places, the nodes after them are limits; a learner at a place uses one unit of it and of
 * every node above it.
 */
public final class StableMarket {

    final int learners;
    final int places;
    /** The node above each node, or -1. */
    final int[] parent;

    final int[] capacity;
    /** Where the pairs of each learner start; the pairs of a learner are best first. */
    final int[] pairStart;

    final int[] pairPlace;
    private final int[] rankAtPlace;
    private final int[][] rankAtLimit;

    /** Takes the forest, the learners' pairs and how places (by pair) and limits (by learner) rank learners. */
    public StableMarket(
            int places,
            int[] parent,
            int[] capacity,
            int[] pairStart,
            int[] pairPlace,
            int[] rankAtPlace,
            int[][] rankAtLimit) {
        this.learners = pairStart.length - 1;
        this.places = places;
        this.parent = parent;
        this.capacity = capacity;
        this.pairStart = pairStart;
        this.pairPlace = pairPlace;
        this.rankAtPlace = rankAtPlace;
        this.rankAtLimit = rankAtLimit;
    }

    int rank(int node, int learner, int pair) {
        return node < places ? rankAtPlace[pair] : rankAtLimit[node - places][learner];
    }

    int root(int place) {
        int v = place;
        while (parent[v] >= 0) {
            v = parent[v];
        }
        return v;
    }
}
