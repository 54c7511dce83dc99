package org.duallearning.mobility.evidence;

/** How far a recommendation has come. */
public enum RecommendationStatus {
    /** Drawn up. */
    DRAFTED,
    /** Reviewed by stakeholders, which may be left out. */
    REVIEWED,
    /** Proposed to the body that decides. */
    PROPOSED,
    /** Taken over. */
    ADOPTED,
    /** Turned down. */
    REJECTED;

    /** Whether it comes before another on the path of a recommendation: of those adopted and rejected, neither does. */
    public boolean precedes(RecommendationStatus other) {
        return !isFinal() && compareTo(other) < 0;
    }

    /** Whether the path ends there. */
    boolean isFinal() {
        return this == ADOPTED || this == REJECTED;
    }
}
