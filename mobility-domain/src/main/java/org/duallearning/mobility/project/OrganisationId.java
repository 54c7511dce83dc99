package org.duallearning.mobility.project;

import java.util.Objects;

/**
 * Identifies an organisation within a project. Immutable and thread-safe.
 *
 * @param value the id as written in the dossier, not blank
 */
public record OrganisationId(String value) {
    /** Checks that the id is not blank. */
    public OrganisationId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The organisation id is blank. Give every organisation a short code of its own.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
