package org.duallearning.mobility.evidence;

/** By what participants are told apart in a table. */
public enum Breakdown {
    /** By the agreement on the day of departure, as projects report. */
    REPORTING_GROUP,
    /** By edition. */
    EDITION,
    /** By system of dual learning. */
    SYSTEM,
    /** By the country that they worked in. */
    HOST_COUNTRY
}
