package org.duallearning.mobility.project;

import java.util.Objects;

/**
 * Identifies a project: unique in a store. Everything else is identified within it. Immutable and thread-safe.
 *
 * @param value the id as written in the dossier, not blank
 */
public record ProjectReference(String value) {
    /** Checks that the id is not blank. */
    public ProjectReference {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("The project id is blank. Give every project a short code of its own.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
