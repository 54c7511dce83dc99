package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An assessment on record. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param edition the edition
 * @param number the how-manieth record of the candidacy
 * @param recordedOn when it was put on record
 * @param ruleBook the version of the rule book of that day
 * @param ruleBookFingerprint the SHA-256 of its text
 * @param verdict the verdict
 * @param decisive the rule that decided on the agreement
 * @param fingerprint the SHA-256 of facts and rule book
 * @param decision what a person decided on it; null if nothing
 */
public record RecordedAssessmentView(
        String learner,
        String edition,
        int number,
        LocalDate recordedOn,
        String ruleBook,
        String ruleBookFingerprint,
        String verdict,
        String decisive,
        String fingerprint,
        @Nullable DecisionView decision) {}
