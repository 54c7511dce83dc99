package org.duallearning.mobility.eligibility;

/**
 * Combinations of facts that a rule book deliberately leaves to its {@code otherwise} row.
 *
 * <p>Immutable and thread-safe.
 */
public final class IntendedGap {

    private final Clause clause;
    private final LegalBasis legalBasis;
    private final String reason;

    IntendedGap(Clause clause, LegalBasis legalBasis, String reason) {
        this.clause = clause;
        this.legalBasis = legalBasis;
        this.reason = reason;
    }

    /** Returns which combinations, in the words of the book. */
    public String condition() {
        return clause.text();
    }

    /** Returns what it rests on that no row is about them. */
    public LegalBasis legalBasis() {
        return legalBasis;
    }

    /** Returns why no row is about them, as a sentence. */
    public String reason() {
        return reason;
    }

    Condition test() {
        return clause.condition();
    }

    @Override
    public String toString() {
        return "left " + condition();
    }
}
