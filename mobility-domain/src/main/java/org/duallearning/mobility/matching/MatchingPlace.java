package org.duallearning.mobility.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of a matching problem, with room for one or more learners. Immutable and thread-safe.
 *
 * @param id which place it is, unique among the places of a problem
 * @param capacity learners it takes at most
 * @param within the id of the limit right above it, such as its host's; null if there is none
 * @param priority the learners it takes, best first, each once; null if it has no list of its own
 */
public record MatchingPlace(
        String id,
        int capacity,
        @Nullable String within,
        @Nullable List<String> priority) {

    /** Checks the id, the capacity and that nobody is listed twice. */
    public MatchingPlace {
        Arguments.requireId("place id", id);
        Arguments.requireCapacity("place", id, capacity);
        priority = Arguments.copyOfList("place", id, priority);
    }

    MatchingPlace withMoreSeats(int more) {
        return new MatchingPlace(id, Math.addExact(capacity, more), within, priority);
    }
}
