package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.jspecify.annotations.Nullable;

/**
 * An assessment that was put on record, so that it can be made again at any time under the rule book of its day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key which candidacy, and the how-manieth record of it
 * @param recordedOn the day on which it was put on record
 * @param facts what was assessed
 * @param ruleBook the version of the rule book
 * @param ruleBookFingerprint the fingerprint of its text
 * @param verdict what came out
 * @param decisive the rule that decided on the agreement
 * @param fingerprint the fingerprint of the assessment; empty if what was assessed is erased
 * @param decision what a person decided on it; null if nothing
 */
public record RecordedAssessment(
        RecordedAssessmentKey key,
        LocalDate recordedOn,
        EligibilityFacts facts,
        String ruleBook,
        String ruleBookFingerprint,
        Verdict verdict,
        String decisive,
        String fingerprint,
        @Nullable PersonalDecision decision) {

    /** Checks that everything is there, and that a person decided nothing but what was referred. */
    public RecordedAssessment {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(recordedOn, "recordedOn");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(ruleBook, "ruleBook");
        Objects.requireNonNull(ruleBookFingerprint, "ruleBookFingerprint");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(decisive, "decisive");
        Objects.requireNonNull(fingerprint, "fingerprint");
        if (decision != null && verdict != Verdict.REFER) {
            throw new IllegalArgumentException(
                    "decision is given on the verdict " + verdict + "; a person decides on REFER only");
        }
    }

    /** Puts an assessment on record. */
    public static RecordedAssessment of(
            CandidacyKey candidacy, int number, Assessment assessment, LocalDate recordedOn) {
        return new RecordedAssessment(
                new RecordedAssessmentKey(candidacy, number),
                recordedOn,
                assessment.facts(),
                assessment.ruleBook().version(),
                assessment.ruleBook().fingerprint(),
                assessment.verdict(),
                assessment.decisive().ruleId(),
                assessment.fingerprint(),
                null);
    }

    /**
     * Returns the same record with what a person decided on it.
     *
     * @throws IllegalArgumentException if the verdict is not REFER
     */
    public RecordedAssessment decided(PersonalDecision newDecision) {
        return new RecordedAssessment(
                key, recordedOn, facts, ruleBook, ruleBookFingerprint, verdict, decisive, fingerprint, newDecision);
    }

    /**
     * Makes the assessment again.
     *
     * @param book the rule book of that day
     * @throws IllegalArgumentException if it is another book
     */
    public Assessment replay(RuleBook book) {
        if (!book.fingerprint().equals(ruleBookFingerprint)) {
            throw new IllegalArgumentException("book is version " + book.version() + " with fingerprint "
                    + book.fingerprint() + "; give the one with fingerprint " + ruleBookFingerprint);
        }
        return book.assess(facts);
    }

    /** Returns whether what was assessed is erased, so that the assessment cannot be made again. */
    public boolean isErased() {
        return fingerprint.isEmpty();
    }

    /** Returns whether an assessment is the one on record. */
    public boolean isReproducedBy(Assessment assessment) {
        return assessment.fingerprint().equals(fingerprint)
                && assessment.verdict() == verdict
                && assessment.decisive().ruleId().equals(decisive);
    }
}
