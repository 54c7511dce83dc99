package org.duallearning.mobility.retention;

import java.util.Objects;

/**
 * Identifies a legal hold within a project, such as the reference of the audit. Immutable and thread-safe.
 *
 * @param value the id, not blank; never a name
 */
public record HoldId(String value) {
    /** Checks that the id is not blank. */
    public HoldId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("The id of the hold is blank. Give every hold a short code of its own.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
