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

    /** The one of the two that weighs more in a verdict: not met, then unknown, then to be decided by a person. */
    Outcome orWorse(Outcome other) {
        return weight() >= other.weight() ? this : other;
    }

    private int weight() {
        return switch (this) {
            case VIOLATED -> 4;
            case UNKNOWN -> 3;
            case REFER -> 2;
            case SATISFIED -> 1;
            case NOT_APPLICABLE -> 0;
        };
    }

    /** Whether it keeps a candidacy from going ahead: not met, to be decided by a person, or not known. */
    public boolean standsInTheWay() {
        return this == REFER || this == VIOLATED || this == UNKNOWN;
    }
}
