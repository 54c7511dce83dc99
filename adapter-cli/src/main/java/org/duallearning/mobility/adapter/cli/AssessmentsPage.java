package org.duallearning.mobility.adapter.cli;

import org.duallearning.mobility.application.view.AssessmentsView;

/** Assessments for people: one on a screen of its own, several as lists for schools. */
final class AssessmentsPage {
    private AssessmentsPage() {}

    /** The page. */
    static Page of(AssessmentsView answer, Words words) {
        return answer.assessments().size() == 1
                ? new LearnerPage(answer, answer.assessments().iterator().next(), words).page()
                : new SchoolLists(answer, words).page();
    }
}
