package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * May these candidacies go ahead, and why. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param ruleBook the version of the rule book
 * @param assessments one for each candidacy, by edition and learner
 */
public record AssessmentsView(String project, String provenance, String ruleBook, List<AssessmentView> assessments) {
    /** Copies the lists. */
    public AssessmentsView {
        assessments = List.copyOf(assessments);
    }
}
