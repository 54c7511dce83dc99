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
    UNDETERMINED
}
