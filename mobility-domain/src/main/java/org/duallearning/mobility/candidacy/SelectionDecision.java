package org.duallearning.mobility.candidacy;

/** What the consortium, or the learner, decided on a candidacy. */
public enum SelectionDecision {
    /** Selected to go. */
    SELECTED,
    /** On the reserve list. */
    RESERVE,
    /** Rejected, with a reason. */
    REJECTED,
    /** Withdrawn by the learner, the school or the company. */
    WITHDRAWN;

    /** Whether the candidacy is over and may no longer be placed. */
    public boolean endsTheCandidacy() {
        return this == REJECTED || this == WITHDRAWN;
    }
}
