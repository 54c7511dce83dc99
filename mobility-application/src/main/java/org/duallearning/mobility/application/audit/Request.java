package org.duallearning.mobility.application.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a change, and when. Immutable and thread-safe.
 *
 * @param caller who asks
 * @param at when
 * @param once how it is done at most once; null if every request is for something new
 */
public record Request(Caller caller, Instant at, @Nullable OnceOnly once) {
    /** Where a day begins and ends, for all who ask. */
    public static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    /** Checks that caller and time are there. */
    public Request {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(at, "at");
    }

    /** The day in Belgium on which it is made. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, BELGIUM);
    }

    /** A request for something new. */
    public Request(Caller caller, Instant at) {
        this(caller, at, null);
    }
}
