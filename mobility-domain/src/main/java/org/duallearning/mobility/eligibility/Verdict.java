package org.duallearning.mobility.eligibility;

/** May the candidacy go ahead. */
public enum Verdict {
    /** Every rule that applies is satisfied. */
    ELIGIBLE,
    /** Nothing forbids it, but a person has to decide. */
    REFER,
    /** At least one rule is violated. No further fact can mend that; only a changed one can. */
    NOT_ELIGIBLE,
    /** Nothing known forbids it, and facts are missing. */
    UNDETERMINED;

    /** The verdict where this is the outcome that weighs most. */
    static Verdict of(Outcome worst) {
        return switch (worst) {
            case VIOLATED -> NOT_ELIGIBLE;
            case UNKNOWN -> UNDETERMINED;
            case REFER -> REFER;
            case SATISFIED, NOT_APPLICABLE -> ELIGIBLE;
        };
    }
}
