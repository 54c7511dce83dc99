package org.duallearning.mobility.eligibility;

/** The date that decides whether a rule is in force for a candidacy. */
public enum Clock {
    /** The day on which the agreement was signed. */
    SIGNING,
    /** The day of departure. */
    DEPARTURE,
    /** The call year of the programme that pays for the project. */
    CALL_YEAR
}
