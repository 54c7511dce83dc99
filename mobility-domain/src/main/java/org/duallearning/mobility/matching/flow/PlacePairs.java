package org.duallearning.mobility.matching.flow;

/** The pairs once more, by place. */
final class PlacePairs {

    /** Where the pairs of each place start; one entry more than there are places. */
    final int[] start;

    final int[] learner;
    final int[] weight;

    PlacePairs(int places, int[] pairStart, int[] pairPlace, int[] pairWeight) {
        start = new int[places + 1];
        learner = new int[pairPlace.length];
        weight = new int[pairPlace.length];
        for (int place : pairPlace) {
            start[place + 1]++;
        }
        for (int p = 0; p < places; p++) {
            start[p + 1] += start[p];
        }
        int[] free = start.clone();
        for (int l = 0; l + 1 < pairStart.length; l++) {
            for (int e = pairStart[l]; e < pairStart[l + 1]; e++) {
                int at = free[pairPlace[e]]++;
                learner[at] = l;
                weight[at] = pairWeight[e];
            }
        }
    }
}
