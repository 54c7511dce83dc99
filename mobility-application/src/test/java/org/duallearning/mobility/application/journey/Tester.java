package org.duallearning.mobility.application.journey;

import java.time.Instant;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;

/** Whoever asks for what tests do. */
public final class Tester {
    /** What is asked, at some moment. */
    public static final Request REQUEST =
            new Request(new Caller("tester", Role.CONSORTIUM_COORDINATOR, null), Instant.parse("2018-03-01T09:00:00Z"));

    /** The same on the day of reports, or later. */
    public static final Request LATER = new Request(REQUEST.caller(), Instant.parse("2020-03-01T09:00:00Z"));

    private Tester() {}
}
