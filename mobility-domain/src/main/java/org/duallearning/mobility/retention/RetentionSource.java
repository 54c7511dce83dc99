package org.duallearning.mobility.retention;

import java.util.Objects;

/**
 * A document that a line of a schedule rests on. Immutable and thread-safe.
 *
 * @param key the short name that the schedule uses for it
 * @param title what it is
 * @param date when it was published, as precisely as is known
 */
public record RetentionSource(String key, String title, String date) {
    /** Checks that all parts are there. */
    public RetentionSource {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
    }
}
