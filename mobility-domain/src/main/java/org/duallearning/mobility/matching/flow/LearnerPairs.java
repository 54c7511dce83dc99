package org.duallearning.mobility.matching.flow;

import java.util.Arrays;

/**
 * The pairs of learners and places, by learner: those of learner {@code l} are at {@code start[l] .. end[l]-1}. The arrays are
 * shared, not copied: nobody writes to them.
 *
 * @param start where the pairs of each learner start; numbers after the last learner's are of no account
 * @param end where they end
 * @param place the place of each pair
 * @param weight the weight of each pair
 */
@SuppressWarnings("ArrayRecordComponent")
public record LearnerPairs(int[] start, int[] end, int[] place, int[] weight) {

    /**
     * The pairs of learners whose rows follow each other without gaps.
     *
     * @param start where the pairs of each learner start; one entry more than there are learners
     */
    public static LearnerPairs of(int[] start, int[] place, int[] weight) {
        return new LearnerPairs(start, Arrays.copyOfRange(start, 1, start.length), place, weight);
    }

    /** The number of learners, those without pairs included. */
    public int learners() {
        return end.length;
    }

    /** The same pairs without those of a learner, who keeps the number. */
    public LearnerPairs without(int learner) {
        int[] shortened = end.clone();
        shortened[learner] = start[learner];
        return new LearnerPairs(start, shortened, place, weight);
    }
}
