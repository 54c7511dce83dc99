package org.duallearning.mobility.matching;

import java.util.Arrays;
import org.duallearning.mobility.matching.flow.HungarianForest;

/**
 * Learners and places as numbers in plain arrays, for programs with many of them: learners {@code 0 .. n-1}, places
 * {@code 0 .. t-1}, and the pairs of learner {@code l} at {@code pairStart[l] .. pairStart[l+1]-1}. Sought is the greatest
 * weight among the matchings that place most learners, as {@link Mechanism#MOST_PLACED} does.
 *
 * <p>The arrays are shared, not copied: whoever gives them must not change them while the problem is in use.
 */
public final class CompactProblem {

    final int[] pairStart;
    final int[] pairPlace;
    final int[] pairWeight;
    final int[] capacity;

    /**
     * Checks the arrays.
     *
     * @param pairStart where the pairs of each learner start, and after them the number of pairs
     * @param pairPlace the place of each pair; a learner has at most one pair with a place
     * @param pairWeight the weight of each pair, any number
     * @param capacity the seats of each place, at least zero
     */
    public CompactProblem(int[] pairStart, int[] pairPlace, int[] pairWeight, int[] capacity) {
        this.pairStart = pairStart;
        this.pairPlace = pairPlace;
        this.pairWeight = pairWeight;
        this.capacity = capacity;
        requireStarts();
        requirePairs();
        for (int p = 0; p < capacity.length; p++) {
            if (capacity[p] < 0) {
                throw new IllegalArgumentException(
                        "capacity of place " + p + " is " + capacity[p] + "; give a number of seats");
            }
        }
    }

    private void requireStarts() {
        if (pairStart.length == 0 || pairStart[0] != 0 || pairStart[pairStart.length - 1] != pairPlace.length) {
            throw new IllegalArgumentException("pairStart is of " + pairStart.length
                    + " numbers; let the first be 0 and the last the number of pairs, " + pairPlace.length);
        }
        if (pairWeight.length != pairPlace.length) {
            throw new IllegalArgumentException("there are " + pairWeight.length + " weights for " + pairPlace.length
                    + " pairs; give one for each pair");
        }
        for (int l = 0; l < learners(); l++) {
            if (pairStart[l] > pairStart[l + 1]) {
                throw new IllegalArgumentException(
                        "pairs of learner " + l + " end before they start; let pairStart never fall");
            }
        }
    }

    private void requirePairs() {
        int[] seenWith = new int[capacity.length];
        Arrays.fill(seenWith, -1);
        for (int l = 0; l < learners(); l++) {
            for (int e = pairStart[l]; e < pairStart[l + 1]; e++) {
                int place = pairPlace[e];
                if (place < 0 || place >= capacity.length) {
                    throw new IllegalArgumentException("place of pair " + e + " is " + place
                            + "; give a number below the number of places, " + capacity.length);
                }
                if (seenWith[place] == l) {
                    throw new IllegalArgumentException(
                            "learner " + l + " has two pairs with place " + place + "; give one");
                }
                seenWith[place] = l;
            }
        }
    }

    /** The number of learners. */
    public int learners() {
        return pairStart.length - 1;
    }

    /** The number of places. */
    public int places() {
        return capacity.length;
    }

    /**
     * Finds an optimal matching. The same arrays give the same matching; another order of learners or pairs may give another
     * one that is as good. Time and memory as of the Hungarian method with one forest, see
     * {@code org.duallearning.mobility.matching.flow.HungarianForest}.
     */
    public CompactMatching solve() {
        HungarianForest forest = HungarianForest.solve(pairStart, pairPlace, pairWeight, capacity, true);
        return new CompactMatching(
                forest.placeOf(), forest.needed(), forest.learnerPrice(), forest.scarce(), forest.placePrice());
    }
}
