package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * May one candidacy go ahead, and why. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param edition the edition
 * @param verdict the answer
 * @param reportingGroup the group in which a participant is counted
 * @param findings what the rules found
 * @param missing columns that are empty and whose value could change the verdict
 * @param remedies the smallest change that would alter the verdict; empty if there is none, or the verdict needs none
 */
public record AssessmentView(
        String learner,
        String edition,
        String verdict,
        String reportingGroup,
        List<FindingView> findings,
        List<String> missing,
        List<RemedyView> remedies) {
    /** Copies the lists. */
    public AssessmentView {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
        remedies = List.copyOf(remedies);
    }
}
