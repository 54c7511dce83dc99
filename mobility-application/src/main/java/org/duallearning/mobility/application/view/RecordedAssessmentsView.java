package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * Assessments on record. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param recorded the assessments, by learner and number
 */
public record RecordedAssessmentsView(String project, String provenance, List<RecordedAssessmentView> recorded)
        implements Marked {
    /** Copies the list. */
    public RecordedAssessmentsView {
        recorded = List.copyOf(recorded);
    }
}
