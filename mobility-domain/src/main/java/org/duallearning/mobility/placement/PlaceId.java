package org.duallearning.mobility.placement;

import java.util.Objects;

/**
 * Identifies a host place within a project. Immutable and thread-safe.
 *
 * @param value the id as written in the dossier, not blank
 */
public record PlaceId(String value) {
    /** Checks that the id is not blank. */
    public PlaceId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("The place id is blank. Give every place a short code of its own.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
