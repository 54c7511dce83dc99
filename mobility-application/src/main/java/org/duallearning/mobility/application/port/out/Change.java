package org.duallearning.mobility.application.port.out;

import java.util.Objects;

/**
 * A value to be saved. Immutable and thread-safe.
 *
 * @param value the new value; its key says what is replaced
 * @param expectedVersion the version that was read; 0 if there was none
 */
public record Change<V>(V value, long expectedVersion) {
    /** Checks that both parts make sense. */
    public Change {
        Objects.requireNonNull(value, "value");
        if (expectedVersion < 0) {
            throw new IllegalArgumentException(
                    "The expected version (%s) must not be negative.".formatted(expectedVersion));
        }
    }
}
