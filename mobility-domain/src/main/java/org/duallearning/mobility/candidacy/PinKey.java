package org.duallearning.mobility.candidacy;

import java.util.Objects;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;

/**
 * Identifies a pin. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param edition the edition
 * @param place the place
 */
public record PinKey(LearnerId learner, EditionId edition, PlaceId place) {
    /** Checks that all parts are there. */
    public PinKey {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(place, "place");
    }
}
