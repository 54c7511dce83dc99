package org.duallearning.mobility.outcome;

/** Who an activity reaches. */
public enum Audience {
    /** The participant's class. */
    CLASS,
    /** Other learners of the school. */
    SCHOOL_PEERS,
    /** Teachers. */
    TEACHERS,
    /** School management. */
    MANAGEMENT,
    /** The general public. */
    PUBLIC,
    /** People who make policy. */
    POLICY
}
