package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * May one candidacy go ahead, and why. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param edition the edition
 * @param verdict the answer
 * @param reportingGroup the group in which a participant is counted
 * @param findings what the rules found
 * @param missing columns that are empty and whose value could change the verdict
 * @param remedies the smallest change that would alter the verdict under the same rule book; empty if there is none, or the
 *     verdict needs none
 * @param missingTexts the same columns in words, in the same order
 * @param school the learner's school; null if it is not known
 * @param priorityClass the class in which the candidate is considered, 1 first
 * @param ruleBook the version of the rule book that was applied: the one in force, unless an assessment on record stands
 * @param fingerprint the SHA-256 of facts and rule book: equal ones mean equal assessments
 * @param recorded the last assessment on record; null if there is none
 * @param decision what a person decided on a referred candidacy; null if nothing
 */
public record AssessmentView(
        String learner,
        String edition,
        String verdict,
        String reportingGroup,
        List<FindingView> findings,
        List<String> missing,
        List<RemedyView> remedies,
        List<String> missingTexts,
        @Nullable String school,
        int priorityClass,
        String ruleBook,
        String fingerprint,
        @Nullable RecordView recorded,
        @Nullable DecisionView decision) {
    /** Copies the lists. */
    public AssessmentView {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        remedies = List.copyOf(remedies);
        missingTexts = List.copyOf(missingTexts);
    }
}
