package org.duallearning.mobility.matching;

import org.duallearning.mobility.matching.flow.LearnerPairs;

/**
 * Where the learners of a {@link CompactProblem} go, and the prices that prove it.
 *
 * <p>A price has two parts: learners placed, then weight. What a learner adds is one placed if {@code needed}, and
 * {@code learnerPrice}; what one more seat would add is one placed if {@code scarce}, and {@code placePrice}. The arrays are
 * shared, not copied, so that a document from elsewhere can be checked as it stands.
 *
 * @param placeOf the place of each learner, or {@link #UNPLACED}
 * @param needed whether leaving the learner out leaves one fewer placed
 * @param learnerPrice the weight that each learner adds
 * @param scarce whether one more seat would place one learner more
 * @param placePrice the weight that one more seat would add
 */
@SuppressWarnings("ArrayRecordComponent")
public record CompactMatching(
        int[] placeOf, boolean[] needed, long[] learnerPrice, boolean[] scarce, long[] placePrice) {

    /** No place. */
    public static final int UNPLACED = -1;

    private static final int NO_PAIR = -1;

    /** How many learners are placed. */
    public int placed() {
        int placed = 0;
        for (int place : placeOf) {
            placed += place == UNPLACED ? 0 : 1;
        }
        return placed;
    }

    /** The sum of the weights of the pairs made. */
    public long weight(CompactProblem problem) {
        long weight = 0;
        for (int l = 0; l < placeOf.length; l++) {
            int e = pairMade(problem.pairs, l);
            weight += e == NO_PAIR ? 0 : problem.pairs.weight()[e];
        }
        return weight;
    }

    /**
     * Whether the matching keeps to the pairs and seats of the problem and its prices prove that none is better. Looks once
     * at each pair and knows no solver.
     */
    public boolean isProvenBestOf(CompactProblem problem) {
        int learners = problem.learners();
        int places = problem.places();
        if (!isOfTheSizeOf(problem)) {
            return false;
        }
        int[] load = new int[places];
        for (int l = 0; l < learners; l++) {
            if (!isSound(needed[l], learnerPrice[l], placeOf[l] != UNPLACED) || !arePricesKept(problem, l)) {
                return false;
            }
            if (placeOf[l] != UNPLACED) {
                load[placeOf[l]]++;
            }
        }
        for (int p = 0; p < places; p++) {
            if (load[p] > problem.capacity[p] || !isSound(scarce[p], placePrice[p], load[p] == problem.capacity[p])) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfTheSizeOf(CompactProblem problem) {
        int learners = problem.learners();
        int places = problem.places();
        return placeOf.length == learners
                && needed.length == learners
                && learnerPrice.length == learners
                && scarce.length == places
                && placePrice.length == places;
    }

    /** The pair by which a learner is placed, or {@link #NO_PAIR}. */
    private int pairMade(LearnerPairs pairs, int learner) {
        for (int e = pairs.start()[learner]; e < pairs.end()[learner]; e++) {
            if (pairs.place()[e] == placeOf[learner]) {
                return e;
            }
        }
        return NO_PAIR;
    }

    /** A price is never below zero, and zero for who is not placed or not full; and small enough to add up. */
    private static boolean isSound(boolean first, long second, boolean mayBePriced) {
        boolean isSmall = second > Long.MIN_VALUE / 4 && second < Long.MAX_VALUE / 4;
        return isSmall && (mayBePriced ? first || second >= 0 : !first && second == 0);
    }

    /** Whether no pair of the learner is worth more than its prices, and the pair made, if any, is worth just them. */
    private boolean arePricesKept(CompactProblem problem, int learner) {
        boolean isMade = placeOf[learner] == UNPLACED;
        LearnerPairs pairs = problem.pairs;
        for (int e = pairs.start()[learner]; e < pairs.end()[learner]; e++) {
            int place = pairs.place()[e];
            int surplus = (needed[learner] ? 1 : 0) + (scarce[place] ? 1 : 0) - 1;
            if (surplus == 0) {
                surplus = Long.compare(learnerPrice[learner] + placePrice[place], pairs.weight()[e]);
            }
            boolean made = placeOf[learner] == place;
            isMade |= made;
            if (surplus < 0 || (made && surplus > 0)) {
                return false;
            }
        }
        return isMade;
    }
}
