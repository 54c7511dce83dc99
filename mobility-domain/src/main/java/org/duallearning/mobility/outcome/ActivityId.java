package org.duallearning.mobility.outcome;

import java.util.Objects;

/**
 * Identifies an activity within a project. Immutable and thread-safe.
 *
 * @param value the id as written in the dossier, not blank
 */
public record ActivityId(String value) {
    /** Checks that the id is not blank. */
    public ActivityId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The activity id is blank. Give every activity a short code of its own.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
