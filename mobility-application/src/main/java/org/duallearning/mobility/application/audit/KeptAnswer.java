package org.duallearning.mobility.application.audit;

import java.util.Objects;

/**
 * What was answered to something that is done once only. Immutable and thread-safe.
 *
 * @param fingerprint tells what was asked from anything else
 * @param text the answer; empty once it is forgotten, because it may have told of a person who was erased
 */
public record KeptAnswer(String fingerprint, String text) {
    /** Checks that both are there. */
    public KeptAnswer {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(text, "text");
    }

    /** The same without what was answered. */
    public KeptAnswer forgotten() {
        return new KeptAnswer(fingerprint, "");
    }

    /** Whether nobody knows any more what was answered. */
    public boolean isForgotten() {
        return text.isEmpty();
    }
}
