package org.duallearning.mobility.candidacy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place fixed or forbidden for one candidacy, with the reason. Immutable and thread-safe.
 *
 * @param key learner, edition and place
 * @param kind what is said; null means unknown, and then nothing follows from it
 * @param reason why
 */
public record Pin(
        PinKey key, @Nullable PinKind kind, @Nullable String reason) {
    /** Checks that the key is there. */
    public Pin {
        Objects.requireNonNull(key, "key");
    }
}
