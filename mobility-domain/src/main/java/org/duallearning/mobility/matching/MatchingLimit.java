package org.duallearning.mobility.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit over several places together: a host's quota, or a region's. Immutable and thread-safe.
 *
 * @param id which limit it is, unique among the limits of a problem (a place may have the same id)
 * @param capacity learners at all places below it together, at most
 * @param within the id of the limit right above it; null if there is none
 * @param priority the learners it takes, best first, each once, which also serves the places right below it that have no list
 *     of their own; null if it has none
 */
public record MatchingLimit(
        String id,
        int capacity,
        @Nullable String within,
        @Nullable List<String> priority) {

    /** Checks the id, the capacity and that nobody is listed twice. */
    public MatchingLimit {
        Arguments.requireId("limit id", id);
        Arguments.requireCapacity("limit", id, capacity);
        priority = Arguments.copyOfList("limit", id, priority);
    }

    MatchingLimit withMoreSeats(int more) {
        return new MatchingLimit(id, Math.addExact(capacity, more), within, priority);
    }
}
