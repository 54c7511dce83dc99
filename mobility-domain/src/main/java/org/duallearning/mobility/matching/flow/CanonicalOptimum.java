package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/**
 * Picks one optimal assignment by a rule that does not depend on how an optimum was found.
 *
 * <p>The first learner gets the first of its own pairs that it has in any optimal assignment, the second learner the first of
 * its pairs among the assignments that are left, and so on; being left out comes after every pair. Any optimal prices
 * describe all optimal assignments (complementary slackness), so moving learners along pairs that cost nothing, in cycles
 * that keep every priced node full, reaches each of them. One search for each learner who could do better: time O(n m) at
 * worst for n learners and m such pairs.
 */
public final class CanonicalOptimum {

    private final AssignmentNetwork network;
    private final OptimalAssignment optimum;
    private final int[] placeOf;
    private final int[] load;
    /** Who has a place, in no order, and where each of them is in it: of many who wish for few places, most have none. */
    private final int[] placed;

    private final int[] placedAt;
    private int placedCount;
    /** Pairs that cost nothing: by learner in the learner's order, and the learners of each place. */
    private final int[] tightStart;

    private final int[] tightPlace;
    private final int[] suitorStart;
    private final int[] suitor;
    /** Stands for everything outside: where units of roots go to and learners who are left out stay. */
    private final int outside;
    /** For each reached node, the next node on a way to the target and the learner who moves there, or -1. */
    private final int[] nextNode;

    private final int[] mover;
    private final int[] reachedIn;
    private final int[] waiting;
    private int waitingCount;
    private int round;
    /** Learners before this one stay where they are. */
    private int settled;

    private CanonicalOptimum(AssignmentNetwork network, OptimalAssignment optimum) {
        this.network = network;
        this.optimum = optimum;
        this.placeOf = optimum.placeOf.clone();
        this.load = optimum.load.clone();
        this.placed = new int[network.learners];
        this.placedAt = new int[network.learners];
        for (int l = 0; l < network.learners; l++) {
            if (placeOf[l] >= 0) {
                add(l);
            }
        }
        this.outside = network.nodes();
        this.nextNode = new int[outside + 1];
        this.mover = new int[outside + 1];
        this.reachedIn = new int[outside + 1];
        this.waiting = new int[outside + 1];
        this.tightStart = new int[network.learners + 1];
        this.suitorStart = new int[network.places + 1];
        int[] tight = new int[network.pairPlace.length];
        for (int l = 0; l < network.learners; l++) {
            int end = tightStart[l];
            for (int e = network.pairStart[l]; e < network.pairStart[l + 1]; e++) {
                if (optimum.isTight(network, l, e)) {
                    tight[end++] = network.pairPlace[e];
                    suitorStart[network.pairPlace[e] + 1]++;
                }
            }
            tightStart[l + 1] = end;
        }
        this.tightPlace = Arrays.copyOf(tight, tightStart[network.learners]);
        for (int p = 0; p < network.places; p++) {
            suitorStart[p + 1] += suitorStart[p];
        }
        this.suitor = new int[tightPlace.length];
        int[] free = suitorStart.clone();
        for (int l = 0; l < network.learners; l++) {
            for (int t = tightStart[l]; t < tightStart[l + 1]; t++) {
                suitor[free[tightPlace[t]]++] = l;
            }
        }
    }

    /** Answers the canonical one of all assignments that are as good as the given one, with the same prices. */
    public static OptimalAssignment of(AssignmentNetwork network, OptimalAssignment optimum) {
        CanonicalOptimum search = new CanonicalOptimum(network, optimum);
        for (int l = 0; l < network.learners; l++) {
            search.settled = l;
            search.improve(l);
        }
        return optimum.with(search.placeOf, search.load);
    }

    private void improve(int learner) {
        int first = tightStart[learner];
        int end = first;
        while (end < tightStart[learner + 1] && tightPlace[end] != placeOf[learner]) {
            end++;
        }
        if (end == first) {
            return;
        }
        searchBackFrom(placeOf[learner] < 0 ? outside : placeOf[learner], tightPlace[first]);
        for (int t = first; t < end; t++) {
            if (reachedIn[tightPlace[t]] == round) {
                move(learner, tightPlace[t]);
                return;
            }
        }
    }

    /** Finds the nodes that can take one more unit if the target gives one up; stops when {@code wanted} is found. */
    private void searchBackFrom(int target, int wanted) {
        round++;
        waitingCount = 0;
        reach(target, -1, -1);
        for (int i = 0; i < waitingCount && reachedIn[wanted] != round; i++) {
            int w = waiting[i];
            if (w == outside) {
                reachFromOutside();
            } else {
                reachFrom(w);
            }
        }
    }

    private void reachFrom(int w) {
        if (w < network.places) {
            for (int s = suitorStart[w]; s < suitorStart[w + 1]; s++) {
                int m = suitor[s];
                if (m > settled) {
                    reach(placeOf[m] < 0 ? outside : placeOf[m], w, m);
                }
            }
        }
        for (int c = network.childStart[w]; c < network.childStart[w + 1]; c++) {
            int below = network.child[c];
            if (load[below] < network.capacity[below]) {
                reach(below, w, -1);
            }
        }
        if (load[w] > 0 && optimum.isFreeNode(w)) {
            reach(network.parent[w] < 0 ? outside : network.parent[w], w, -1);
        }
    }

    private void reachFromOutside() {
        for (int i = 0; i < placedCount; i++) {
            int m = placed[i];
            if (m > settled && optimum.isFreeLearner(m)) {
                reach(placeOf[m], outside, m);
            }
        }
        for (int v : network.topDown) {
            if (network.parent[v] < 0 && load[v] < network.capacity[v]) {
                reach(v, outside, -1);
            }
        }
    }

    private void reach(int node, int next, int moving) {
        if (reachedIn[node] != round) {
            reachedIn[node] = round;
            nextNode[node] = next;
            mover[node] = moving;
            waiting[waitingCount++] = node;
        }
    }

    private void move(int learner, int place) {
        put(learner, place);
        int v = place;
        while (nextNode[v] >= 0) {
            int next = nextNode[v];
            if (mover[v] >= 0) {
                put(mover[v], next == outside ? OptimalAssignment.UNPLACED : next);
            } else if (v != outside && (network.parent[v] == next || next == outside)) {
                load[v]++;
            } else {
                load[next]--;
            }
            v = next;
        }
    }

    private void put(int learner, int place) {
        if (placeOf[learner] < 0 && place >= 0) {
            add(learner);
        } else if (placeOf[learner] >= 0 && place < 0) {
            int last = placed[--placedCount];
            placed[placedAt[learner]] = last;
            placedAt[last] = placedAt[learner];
        }
        placeOf[learner] = place;
    }

    private void add(int learner) {
        placedAt[learner] = placedCount;
        placed[placedCount++] = learner;
    }
}
