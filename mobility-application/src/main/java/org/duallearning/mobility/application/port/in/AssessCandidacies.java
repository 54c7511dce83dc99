package org.duallearning.mobility.application.port.in;

import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.application.view.ExplanationView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Says of candidacies whether they may go ahead, and why. */
public interface AssessCandidacies {
    /** Assesses; empty if there is no such project, or if one candidacy is asked for and there is none. */
    Optional<AssessmentsView> assess(Query query);

    /**
     * Explains one assessment rule by rule and condition by condition, the first that the query finds; empty if there is
     * none.
     */
    Optional<ExplanationView> explain(Query query);

    /**
     * Which candidacies, and how much to show.
     *
     * @param project the project
     * @param edition only this edition; null for all
     * @param learner only this learner; null for all
     * @param everyFinding whether to show rules that decided nothing too
     * @param language the language of texts for people
     */
    record Query(
            ProjectReference project,
            @Nullable EditionId edition,
            @Nullable LearnerId learner,
            boolean everyFinding,
            Locale language) {}
}
