package org.duallearning.mobility.learner;

import java.util.Objects;

/**
 * Identifies a learner within a project. Immutable and thread-safe.
 *
 * @param value the id as written in the dossier, not blank
 */
public record LearnerId(String value) {
    /** Checks that the id is not blank. */
    public LearnerId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("The learner id is blank. Give every learner a short code of its own.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
