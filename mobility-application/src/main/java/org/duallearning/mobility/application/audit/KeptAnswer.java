package org.duallearning.mobility.application.audit;

import java.util.Objects;

/**
 * What was answered to something that is done once only. Immutable and thread-safe.
 *
 * @param fingerprint tells what was asked from anything else
 * @param text the answer
 */
public record KeptAnswer(String fingerprint, String text) {
    /** Checks that both are there. */
    public KeptAnswer {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(text, "text");
    }
}
