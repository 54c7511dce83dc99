package org.duallearning.mobility.eligibility;

/** When a rule is looked at. */
public enum RuleKind {
    /** A row for an agreement that runs on departure; of these and the next two kinds the first that matches decides. */
    AGREEMENT,
    /** A row for a learner without a running agreement. */
    NO_AGREEMENT,
    /** The last row, for whatever no other row admits or refuses. */
    OTHERWISE,
    /** A condition that every candidacy meets or not, whatever row decided. */
    GATE
}
