package org.duallearning.mobility.project;

import java.util.Objects;

/**
 * Identifies one edition within a project. Immutable and thread-safe.
 *
 * @param value the id as written in the dossier, not blank
 */
public record EditionId(String value) {
    /** Checks that the id is not blank. */
    public EditionId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("The edition id is blank. Give every edition a short code of its own.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
