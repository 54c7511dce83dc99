package org.duallearning.mobility.matching.flow;

/** The ways of one search to places: what is lost on the way to each, by whom it leads there, and from which place. */
final class PlaceWays {

    /** Where a way starts. */
    static final int START = -1;

    private final long[] loss;
    private final NodeQueue queue;
    private final int[] learner;
    private final int[] before;
    private final boolean[] isReached;
    private final boolean[] isSettled;
    private final int[] reached;
    private int reachedCount;

    PlaceWays(int places) {
        this.loss = new long[places];
        this.queue = new NodeQueue(loss, 1, places);
        this.learner = new int[places];
        this.before = new int[places];
        this.isReached = new boolean[places];
        this.isSettled = new boolean[places];
        this.reached = new int[places];
    }

    /** Notes a way to a place, unless one that loses no more is known. */
    void reach(int place, long lost, int by, int from) {
        if (isSettled[place] || (isReached[place] && loss[place] <= lost)) {
            return;
        }
        loss[place] = lost;
        learner[place] = by;
        before[place] = from;
        if (isReached[place]) {
            queue.fell(place);
        } else {
            isReached[place] = true;
            reached[reachedCount++] = place;
            queue.add(place);
        }
    }

    /** Whether there is a place left that is reached with less loss. */
    boolean hasNextBelow(long bound) {
        return !queue.isEmpty() && loss[queue.first()] < bound;
    }

    /** Settles the place that is reached with the least loss: there is no better way to it. */
    int settleNext() {
        int place = queue.first();
        queue.removeFirst();
        isSettled[place] = true;
        return place;
    }

    boolean isSettled(int place) {
        return isSettled[place];
    }

    long loss(int place) {
        return loss[place];
    }

    /** The learner by whom the way leads to a place. */
    int learner(int place) {
        return learner[place];
    }

    /** The place before on the way, or {@link #START}. */
    int before(int place) {
        return before[place];
    }

    /** Forgets everything. */
    void clear() {
        for (int i = 0; i < reachedCount; i++) {
            isReached[reached[i]] = false;
            isSettled[reached[i]] = false;
        }
        reachedCount = 0;
        queue.clear();
    }
}
