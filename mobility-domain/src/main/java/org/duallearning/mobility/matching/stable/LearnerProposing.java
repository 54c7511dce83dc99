package org.duallearning.mobility.matching.stable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Learners propose, best place first; whatever is over-full on the way up from the place refuses the learner it likes least.
 *
 * <p>Gale and Shapley 1962; with limits Abraham, Irving and Manlove 2007, algorithm SPA-student. With m pairs and n learners
 * O(m log n).
 */
public final class LearnerProposing {

    private final StableMarket market;
    /** The pair each learner holds now or proposes next. */
    private final int[] pair;
    /** Who is held at or below each node, by the node's rank. */
    private final List<NavigableMap<Integer, Integer>> held = new ArrayList<>();

    private LearnerProposing(StableMarket market) {
        this.market = market;
        this.pair = Arrays.copyOf(market.pairStart, market.learners);
        for (int v = 0; v < market.parent.length; v++) {
            held.add(new TreeMap<>());
        }
    }

    /** Answers the place of each learner, or -1. */
    public static int[] match(StableMarket market) {
        LearnerProposing run = new LearnerProposing(market);
        Deque<Integer> free = new ArrayDeque<>();
        for (int l = 0; l < market.learners; l++) {
            free.add(l);
        }
        while (!free.isEmpty()) {
            int learner = free.remove();
            if (run.pair[learner] < market.pairStart[learner + 1]) {
                int refused = run.propose(learner);
                if (refused >= 0) {
                    run.pair[refused]++;
                    free.push(refused);
                }
            }
        }
        int[] placeOf = new int[market.learners];
        Arrays.setAll(placeOf, l -> run.pair[l] < market.pairStart[l + 1] ? market.pairPlace[run.pair[l]] : -1);
        return placeOf;
    }

    /** Lets a learner propose; answers who is refused, if anybody, or -1. */
    private int propose(int learner) {
        int place = market.pairPlace[pair[learner]];
        for (int v = place; v >= 0; v = market.parent[v]) {
            held.get(v).put(market.rank(v, learner, pair[learner]), learner);
        }
        for (int v = place; v >= 0; v = market.parent[v]) {
            if (held.get(v).size() > market.capacity[v]) {
                int refused = held.get(v).lastEntry().getValue();
                release(refused);
                return refused;
            }
        }
        return -1;
    }

    private void release(int learner) {
        for (int v = market.pairPlace[pair[learner]]; v >= 0; v = market.parent[v]) {
            held.get(v).remove(market.rank(v, learner, pair[learner]));
        }
    }
}
