package org.duallearning.mobility.application.view;

import java.util.Collection;
import java.util.Collections;

/**
 * May these candidacies go ahead, and why. Immutable and thread-safe.
 *
 * <p>How many assessments there are is known at once; each is made when it is reached, so that those of a large cohort need
 * never be in memory together. Going over them a second time makes them a second time: copy them to look at them twice.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param ruleBook the version of the rule book
 * @param assessments one for each candidacy, by edition and learner
 */
public record AssessmentsView(
        String project, String provenance, String ruleBook, Collection<AssessmentView> assessments) {
    /** Closes the collection to changes. */
    public AssessmentsView {
        assessments = Collections.unmodifiableCollection(assessments);
    }
}
