package org.duallearning.mobility.benchmark;

import java.util.stream.IntStream;

/** Gathers pairs, learner by learner. */
final class PairList {

    private final IntStream.Builder place = IntStream.builder();
    private final IntStream.Builder weight = IntStream.builder();
    private final int[] start;
    private int pairs;
    private int learner;

    PairList(int learners) {
        this.start = new int[learners + 1];
    }

    void add(int atPlace, int ofWeight) {
        place.add(atPlace);
        weight.add(ofWeight);
        pairs++;
    }

    void endLearner() {
        start[++learner] = pairs;
    }

    PlacementFile with(int[] capacity) {
        return new PlacementFile(start, place.build().toArray(), weight.build().toArray(), capacity);
    }
}
