package org.duallearning.mobility.outcome;

import java.util.Objects;

/**
 * A document that the questions of a catalogue rest on. Immutable and thread-safe.
 *
 * @param key the short name that the catalogue uses for it
 * @param title what it is
 * @param date when it was published, as precisely as is known
 */
public record SurveySource(String key, String title, String date) {
    /** Checks that all parts are there. */
    public SurveySource {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(date, "date");
    }
}
