package org.duallearning.mobility.evidence;

/** How far a recommendation has come. */
public enum RecommendationStatus {
    /** Drawn up. */
    DRAFTED,
    /** Reviewed by stakeholders. */
    REVIEWED,
    /** Proposed to the body that decides. */
    PROPOSED,
    /** Taken over. */
    ADOPTED,
    /** Turned down. */
    REJECTED
}
