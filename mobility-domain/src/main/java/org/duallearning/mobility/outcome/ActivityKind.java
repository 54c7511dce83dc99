package org.duallearning.mobility.outcome;

/** What an activity is for. */
public enum ActivityKind {
    /** A former participant promotes work abroad (ambassadeursrol). */
    AMBASSADOR,
    /** A school is made aware of it. */
    AWARENESS,
    /** Results are spread outside the schools. */
    DISSEMINATION
}
