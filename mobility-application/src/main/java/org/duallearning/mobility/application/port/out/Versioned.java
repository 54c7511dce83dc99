package org.duallearning.mobility.application.port.out;

import java.util.Objects;

/**
 * A value with the number of times it was saved. Immutable and thread-safe.
 *
 * @param value the value
 * @param version 1 for the first, one more for every change
 */
public record Versioned<V>(V value, long version) {
    /** Checks that both parts make sense. */
    public Versioned {
        Objects.requireNonNull(value, "value");
        if (version < 1) {
            throw new IllegalArgumentException("The version (%s) must be at least 1.".formatted(version));
        }
    }
}
