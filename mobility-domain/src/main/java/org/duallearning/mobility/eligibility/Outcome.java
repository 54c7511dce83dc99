package org.duallearning.mobility.eligibility;

/** What one rule says about one candidacy. */
public enum Outcome {
    /** The rule applies and is met. */
    SATISFIED,
    /** The rule applies and asks that a person decides. */
    REFER,
    /** The rule applies and is not met. */
    VIOLATED,
    /** Facts are missing to tell. */
    UNKNOWN,
    /** The rule does not apply, is not in force, or an earlier row had already decided. */
    NOT_APPLICABLE;

    /** Whether it keeps a candidacy from going ahead: not met, to be decided by a person, or not known. */
    public boolean standsInTheWay() {
        return this == REFER || this == VIOLATED || this == UNKNOWN;
    }
}
