package org.duallearning.mobility.eligibility;

/** Whether placements in a country can be paid for by a call. */
public enum DestinationStatus {
    /** The country takes part in that call, and is abroad. */
    ELIGIBLE,
    /** The call is known and the country takes no part in it, or not with certainty. */
    NOT_ELIGIBLE,
    /** The rule book says nothing about that call. */
    UNKNOWN
}
