package org.duallearning.mobility.stay;

/** How far a stay has come. */
public enum StayStatus {
    /** Planned, not left yet. */
    PLANNED,
    /** Left. */
    DEPARTED,
    /** Came back after the whole stay. */
    COMPLETED,
    /** Completed, and the outcomes recognised by the school. */
    RECOGNISED,
    /** Left, and came back early. */
    INTERRUPTED,
    /** Called off before departure. */
    CANCELLED,
    /** Put off to a later edition. */
    POSTPONED;

    /** Whether the learner really went. */
    public boolean hasLeft() {
        return this == DEPARTED || this == COMPLETED || this == RECOGNISED || this == INTERRUPTED;
    }
}
