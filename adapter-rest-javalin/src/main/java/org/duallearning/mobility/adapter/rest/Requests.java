package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;

/** Who asks for changes, and when. Thread-safe. */
final class Requests {
    private static final ZoneId BELGIUM = ZoneId.of("Europe/Brussels");

    private final Caller caller;
    private final Clock clock;

    /**
     * Requests of one caller.
     *
     * @param caller in whose name everything is asked, as there is no authentication that tells one from another
     */
    Requests(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The request that is made now. */
    Request now() {
        return new Request(caller, clock.instant());
    }

    /** The day on which something is done: {@code on}, or today in Belgium if it is not there. */
    LocalDate day(Context context) {
        LocalDate day = QueryParameters.date(context, "on");
        return day == null ? LocalDate.ofInstant(clock.instant(), BELGIUM) : day;
    }
}
