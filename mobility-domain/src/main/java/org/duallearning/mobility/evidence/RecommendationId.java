package org.duallearning.mobility.evidence;

import java.util.Objects;

/**
 * Identifies a policy recommendation within a project. Immutable and thread-safe.
 *
 * @param value the id as written in the dossier, not blank
 */
public record RecommendationId(String value) {
    /** Checks that the id is not blank. */
    public RecommendationId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The recommendation id is blank. Give every recommendation a short code of its own.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
