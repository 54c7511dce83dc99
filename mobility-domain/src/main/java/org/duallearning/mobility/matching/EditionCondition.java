package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.jspecify.annotations.Nullable;

/**
 * What a limit or a group of an edition asks, so that it can be told in words. Immutable and thread-safe.
 *
 * @param kind what is asked
 * @param quota the quota that asks it; null for a group, which several may ask
 * @param places the places that it is asked of, in id order
 */
public record EditionCondition(Kind kind, @Nullable Quota quota, List<PlaceId> places) {
    /** What is asked. */
    public enum Kind {
        /** At most so many learners. */
        CAPACITY,
        /** At most so many learners of one class. */
        CLASS_LIMIT,
        /** Nobody, or at least so many learners, of one region and period. */
        GROUP
    }

    /** Copies the list. */
    public EditionCondition {
        Objects.requireNonNull(kind, "kind");
        places = List.copyOf(places);
    }
}
