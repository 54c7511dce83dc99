package org.duallearning.mobility.evidence;

import java.util.Objects;

/**
 * A document that indicators rest on. Immutable and thread-safe.
 *
 * @param key the short name that the book uses for it
 * @param title what it is
 * @param date when it was published, as precisely as is known
 */
public record IndicatorSource(String key, String title, String date) {
    /** Checks that all parts are there. */
    public IndicatorSource {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
    }
}
