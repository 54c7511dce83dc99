package org.duallearning.mobility.eligibility;

/** When a rule is looked at. */
public enum RuleKind {
    /** A row for an agreement that runs on departure; of these and the next two kinds the first that matches decides. */
    AGREEMENT("agreement"),
    /** A row for a learner without a running agreement. */
    NO_AGREEMENT("no-agreement"),
    /** The last row, for whatever no other row admits or refuses. */
    OTHERWISE("otherwise"),
    /** A condition that every candidacy meets or not, whatever row decided. */
    GATE("gate"),
    /** Puts those for whom it holds before others; of two such rules the first weighs more. Never refuses. */
    PRIORITY("priority"),
    /** Looked at after the candidacy, on the stay itself; here for its text and its legal basis. */
    LATER("later");

    private final String term;

    RuleKind(String term) {
        this.term = term;
    }

    /** Its name in a rule book. */
    String term() {
        return term;
    }

    /** Whether rules of this kind choose the row that decides. */
    public boolean isRow() {
        return this == AGREEMENT || this == NO_AGREEMENT || this == OTHERWISE;
    }

    /** Whether a rule of this kind has consequences for the verdict. */
    public boolean decides() {
        return isRow() || this == GATE;
    }
}
