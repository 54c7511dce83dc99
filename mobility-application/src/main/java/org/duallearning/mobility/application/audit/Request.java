package org.duallearning.mobility.application.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * Who asks for a change, and when. Immutable and thread-safe.
 *
 * @param caller who asks
 * @param at when
 */
public record Request(Caller caller, Instant at) {
    /** Checks that both are there. */
    public Request {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(at, "at");
    }
}
