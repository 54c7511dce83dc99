package org.duallearning.mobility.matching;

/**
 * A learner who may be put at a place. Immutable and thread-safe.
 *
 * @param learner the learner's id
 * @param place the place's id
 * @param rank how the learner ranks the place: 1 for the first choice; several places may share a rank
 * @param value the weight or the cost of the pair, as the problem's {@link Objective} says; at most 2,147,483,647 either way
 */
public record MatchingPair(String learner, String place, int rank, long value) {

    /** The greatest value, and the smallest one with its sign changed. */
    public static final long GREATEST_VALUE = 2_147_483_647L;

    /** Checks ids, rank and value. */
    public MatchingPair {
        Arguments.requireId("learner id", learner);
        Arguments.requireId("place id", place);
        if (rank < 1) {
            throw new IllegalArgumentException(
                    "rank of " + learner + " for " + place + " is " + rank + "; give 1 (first choice) or more");
        }
        if (value < -GREATEST_VALUE || value > GREATEST_VALUE) {
            throw new IllegalArgumentException("value of " + learner + " at " + place + " is " + value
                    + "; give a whole number between -2147483647 and 2147483647");
        }
    }
}
