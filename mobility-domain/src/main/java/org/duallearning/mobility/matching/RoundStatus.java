package org.duallearning.mobility.matching;

/** How far a matching round has come. */
public enum RoundStatus {
    /** Worked out, for a person to look at. */
    PROPOSED,
    /** Accepted by a person; the stays are planned from it. An edition has one such round at most. */
    CONFIRMED,
    /** Was confirmed, until a repair of it was. */
    SUPERSEDED
}
