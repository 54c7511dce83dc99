package org.duallearning.mobility.matching.stable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Places offer, or the topmost limit above them: to the learner liked best who would come, the place that learner likes best
 * among those with room. A learner holds on to the best offer so far.
 *
 * <p>Abraham, Irving and Manlove 2007, algorithm SPA-lecturer. With m pairs O(m log m) without limits; with limits each unit
 * that falls free makes the limit look through its pairs again.
 */
public final class PlaceProposing {

    private final StableMarket market;
    private final int[] learnerOf;
    /** The pair each learner holds; the end of the learner's pairs if none. */
    private final int[] pair;

    private final int[] load;
    /** The pairs below each root in the order in which they are offered. */
    private final int[][] offers;
    /** The next offer of each root. */
    private final int[] next;

    private final Deque<Integer> busy = new ArrayDeque<>();
    private final boolean[] isBusy;

    private PlaceProposing(StableMarket market) {
        this.market = market;
        this.learnerOf = new int[market.pairPlace.length];
        this.pair = new int[market.learners];
        for (int l = 0; l < market.learners; l++) {
            Arrays.fill(learnerOf, market.pairStart[l], market.pairStart[l + 1], l);
            pair[l] = market.pairStart[l + 1];
        }
        this.load = new int[market.parent.length];
        this.next = new int[market.parent.length];
        this.isBusy = new boolean[market.parent.length];
        this.offers = offersByRoot();
    }

    /** Answers the place of each learner, or -1. */
    public static int[] match(StableMarket market) {
        PlaceProposing run = new PlaceProposing(market);
        for (int p = 0; p < market.places; p++) {
            run.wake(market.root(p));
        }
        while (!run.busy.isEmpty()) {
            int root = run.busy.remove();
            run.isBusy[root] = false;
            run.offer(root);
        }
        int[] placeOf = new int[market.learners];
        Arrays.setAll(placeOf, l -> run.pair[l] < market.pairStart[l + 1] ? market.pairPlace[run.pair[l]] : -1);
        return placeOf;
    }

    private int[][] offersByRoot() {
        int[] count = new int[market.parent.length];
        for (int place : market.pairPlace) {
            count[market.root(place)]++;
        }
        int[][] result = new int[count.length][];
        Arrays.setAll(result, v -> new int[count[v]]);
        for (int e = 0; e < market.pairPlace.length; e++) {
            int root = market.root(market.pairPlace[e]);
            result[root][--count[root]] = e;
        }
        for (int v = 0; v < result.length; v++) {
            int root = v;
            result[v] = IntStream.of(result[v])
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(e -> market.rank(root, learnerOf[e], e))
                            .thenComparingInt(e -> e))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return result;
    }

    private void wake(int root) {
        if (!isBusy[root]) {
            isBusy[root] = true;
            busy.add(root);
        }
    }

    /** Makes offers until nobody is left who would come to a place with room. */
    private void offer(int root) {
        while (next[root] < offers[root].length && load[root] < market.capacity[root]) {
            int e = offers[root][next[root]++];
            if (e < pair[learnerOf[e]] && hasRoom(market.pairPlace[e])) {
                accept(learnerOf[e], e);
            }
        }
    }

    private boolean hasRoom(int place) {
        for (int v = place; v >= 0; v = market.parent[v]) {
            if (load[v] >= market.capacity[v]) {
                return false;
            }
        }
        return true;
    }

    private void accept(int learner, int better) {
        if (pair[learner] < market.pairStart[learner + 1]) {
            int left = market.pairPlace[pair[learner]];
            add(left, -1);
            int root = market.root(left);
            if (market.parent[left] >= 0) {
                next[root] = 0;
            }
            wake(root);
        }
        pair[learner] = better;
        add(market.pairPlace[better], 1);
    }

    private void add(int place, int units) {
        for (int v = place; v >= 0; v = market.parent[v]) {
            load[v] += units;
        }
    }
}
