package org.duallearning.mobility.application.view;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * May these candidacies go ahead, and why. Immutable and thread-safe.
 *
 * <p>How many assessments there are is known at once; each is made when it is reached, so that those of a large cohort need
 * never be in memory together. Going over them a second time makes them a second time: copy them to look at them twice.
 * An assessment on record that stands rests on the rule book of its day, which it names.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param ruleBook the version of the rule book in force
 * @param ruleBookFingerprint the SHA-256 of its text
 * @param schools the schools of the learners, by id, with whom to turn to
 * @param assessments one for each candidacy, by edition and learner
 */
public record AssessmentsView(
        String project,
        String provenance,
        String ruleBook,
        String ruleBookFingerprint,
        List<SchoolView> schools,
        Collection<AssessmentView> assessments)
        implements Marked {
    /** Copies the schools and closes the collection to changes. */
    public AssessmentsView {
        schools = List.copyOf(schools);
        assessments = Collections.unmodifiableCollection(assessments);
    }

    /** The same answer with its assessments made in another way. */
    public AssessmentsView withAssessments(Collection<AssessmentView> made) {
        return new AssessmentsView(project, provenance, ruleBook, ruleBookFingerprint, schools, made);
    }

    /**
     * A school and how to reach it.
     *
     * @param school its id
     * @param name its name; null if it is not known
     * @param email its mail address, likewise
     * @param phone its telephone number, likewise
     */
    public record SchoolView(
            String school,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone) {}
}
