package org.duallearning.mobility.matching.flow;

/** The pairs once more, by place. Learner and weight of a pair lie together in one number, to be read at once. */
final class PlacePairs {

    /** Where the pairs of each place start; one entry more than there are places. */
    final int[] start;
    /** Each pair, to be taken apart by {@link #learner} and {@link #weight}. */
    final long[] pair;

    PlacePairs(int places, LearnerPairs pairs) {
        start = new int[places + 1];
        for (int l = 0; l < pairs.learners(); l++) {
            for (int e = pairs.start()[l]; e < pairs.end()[l]; e++) {
                start[pairs.place()[e] + 1]++;
            }
        }
        for (int p = 0; p < places; p++) {
            start[p + 1] += start[p];
        }
        pair = new long[start[places]];
        int[] free = start.clone();
        for (int l = 0; l < pairs.learners(); l++) {
            for (int e = pairs.start()[l]; e < pairs.end()[l]; e++) {
                pair[free[pairs.place()[e]]++] = (long) pairs.weight()[e] << Integer.SIZE | l;
            }
        }
    }

    static int learner(long pair) {
        return (int) pair;
    }

    static int weight(long pair) {
        return (int) (pair >> Integer.SIZE);
    }
}
