package org.duallearning.mobility.matching;

import java.util.Arrays;
import org.duallearning.mobility.matching.flow.HungarianForest;
import org.duallearning.mobility.matching.flow.LearnerPairs;
import org.duallearning.mobility.matching.flow.MendedAssignment;

/**
 * Learners and places as numbers in plain arrays, for programs with many of them: learners {@code 0 .. n-1}, places
 * {@code 0 .. t-1}, and the pairs of learner {@code l} at {@code pairStart[l] .. pairStart[l+1]-1}. Sought is the greatest
 * weight among the matchings that place most learners, as {@link Mechanism#MOST_PLACED} does.
 *
 * <p>The arrays are shared, not copied: whoever gives them must not change them while the problem is in use.
 */
public final class CompactProblem {

    final LearnerPairs pairs;
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
        requireStarts(pairStart, pairPlace, pairWeight);
        requirePairs(pairStart, pairPlace, capacity.length);
        for (int p = 0; p < capacity.length; p++) {
            requireSeats(p, capacity[p]);
        }
        this.pairs = LearnerPairs.of(pairStart, pairPlace, pairWeight);
        this.capacity = capacity;
    }

    private CompactProblem(LearnerPairs pairs, int[] capacity) {
        this.pairs = pairs;
        this.capacity = capacity;
    }

    private static void requireStarts(int[] pairStart, int[] pairPlace, int[] pairWeight) {
        if (pairStart.length == 0 || pairStart[0] != 0 || pairStart[pairStart.length - 1] != pairPlace.length) {
            throw new IllegalArgumentException("pairStart is of " + pairStart.length
                    + " numbers; let the first be 0 and the last the number of pairs, " + pairPlace.length);
        }
        if (pairWeight.length != pairPlace.length) {
            throw new IllegalArgumentException("there are " + pairWeight.length + " weights for " + pairPlace.length
                    + " pairs; give one for each pair");
        }
        for (int l = 0; l + 1 < pairStart.length; l++) {
            if (pairStart[l] > pairStart[l + 1]) {
                throw new IllegalArgumentException(
                        "pairs of learner " + l + " end before they start; let pairStart never fall");
            }
        }
    }

    private static void requirePairs(int[] pairStart, int[] pairPlace, int places) {
        int[] seenWith = new int[places];
        Arrays.fill(seenWith, -1);
        for (int l = 0; l + 1 < pairStart.length; l++) {
            for (int e = pairStart[l]; e < pairStart[l + 1]; e++) {
                int place = pairPlace[e];
                if (place < 0 || place >= places) {
                    throw new IllegalArgumentException("place of pair " + e + " is " + place
                            + "; give a number below the number of places, " + places);
                }
                if (seenWith[place] == l) {
                    throw new IllegalArgumentException(
                            "learner " + l + " has two pairs with place " + place + "; give one");
                }
                seenWith[place] = l;
            }
        }
    }

    private static void requireSeats(int place, int seats) {
        if (seats < 0) {
            throw new IllegalArgumentException(
                    "capacity of place " + place + " is " + seats + "; give a number of seats");
        }
    }

    /** The number of learners. */
    public int learners() {
        return pairs.learners();
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
        HungarianForest forest = HungarianForest.solve(pairs, capacity, true);
        return new CompactMatching(
                forest.placeOf(), forest.needed(), forest.learnerPrice(), forest.scarce(), forest.placePrice());
    }

    /**
     * The same problem after a learner withdrew, who keeps the number and has no pairs left.
     *
     * @throws IllegalArgumentException if there is no such learner
     */
    public CompactProblem without(int learner) {
        if (learner < 0 || learner >= learners()) {
            throw new IllegalArgumentException("there is no learner " + learner + "; there are " + learners());
        }
        return new CompactProblem(pairs.without(learner), capacity);
    }

    /**
     * The same problem with another number of seats at a place.
     *
     * @throws IllegalArgumentException if there is no such place or the number is below zero
     */
    public CompactProblem withSeats(int place, int seats) {
        if (place < 0 || place >= places()) {
            throw new IllegalArgumentException("there is no place " + place + "; there are " + places());
        }
        requireSeats(place, seats);
        int[] changed = capacity.clone();
        changed[place] = seats;
        return new CompactProblem(pairs, changed);
    }

    /**
     * Finds an optimal matching from that of nearly the same problem: after learners withdrew, a place got more seats or fewer,
     * weights changed, or learners came late, whose numbers follow those of the others. It takes one search for each seat that
     * came free and each learner who came or must move, from the prices as they were: much faster than {@link #solve} after few
     * changes, slower after many. The answer is as good as that of {@link #solve} and proven like it, whatever it starts from,
     * and moves few who need not move.
     *
     * @param earlier the matching before; it stays as it is
     * @throws IllegalArgumentException if the earlier matching has another number of places or more learners than the problem,
     *     or a price beyond 2^56
     */
    public CompactMatching solveFrom(CompactMatching earlier) {
        if (earlier.scarce().length != places() || earlier.placePrice().length != places()) {
            throw new IllegalArgumentException("the earlier matching prices " + earlier.placePrice().length
                    + " places; there are " + places() + ", solve anew");
        }
        if (earlier.placeOf().length > learners()) {
            throw new IllegalArgumentException("the earlier matching has " + earlier.placeOf().length
                    + " learners; there are " + learners() + ", solve anew");
        }
        MendedAssignment mended =
                MendedAssignment.of(pairs, capacity, earlier.placeOf(), earlier.scarce(), earlier.placePrice());
        return new CompactMatching(
                mended.placeOf(), mended.needed(), mended.learnerPrice(), mended.scarce(), mended.placePrice());
    }
}
