package org.duallearning.mobility.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a learner has no place. Immutable and thread-safe.
 *
 * @param learner the learner's id
 * @param kind what kept the learner out
 * @param taken the learner's places that are full, or lie under a full limit, best first
 * @param open the learner's other places, best first
 */
public record UnplacedReason(String learner, Kind kind, List<TakenPlace> taken, List<String> open) {

    /** Copies the places. */
    public UnplacedReason {
        taken = List.copyOf(taken);
        open = List.copyOf(open);
    }

    /** What kept a learner out. */
    public enum Kind {
        /** There is no place where the learner may be put. */
        NO_ADMISSIBLE_PLACE,
        /** Every admissible place is full, or a limit above it is. */
        ALL_PLACES_TAKEN,
        /** There is room, but a group would be too small, a share exceeded or a company apart. */
        SIDE_CONDITION,
        /** There is room, but the learner counts against the total there ({@link Mechanism#MOST_FIT} alone). */
        FIT_WOULD_FALL,
        /**
         * There is room now, but the learner had to make way there before (stable mechanisms alone, where a place's list and
         * the list of a limit above it disagree, so that a stable matching need not exist).
         */
        LISTS_DISAGREE
    }

    /**
     * A place without room. Immutable and thread-safe.
     *
     * @param place the place's id
     * @param limit the lowest limit above it that is full; null if the place itself is full
     */
    public record TakenPlace(String place, @Nullable String limit) {}
}
