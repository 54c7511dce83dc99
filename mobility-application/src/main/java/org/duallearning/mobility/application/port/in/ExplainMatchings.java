package org.duallearning.mobility.application.port.in;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.duallearning.mobility.application.view.PlacementExplanationsView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Explains to learners why they have no place, or none in the country wished first. Saves nothing. */
public interface ExplainMatchings {
    /**
     * Explains what comes of a matching.
     *
     * @return empty if there is no such edition, or the learner asked about is no candidate for it
     */
    Optional<PlacementExplanationsView> explain(Query query);

    /**
     * What is asked. Immutable and thread-safe.
     *
     * @param project the project
     * @param edition the edition
     * @param learner whom to explain it to, also if the learner did not enter, or has nothing to wish for; null for everyone
     *     without a place or without one in the country wished first
     * @param mechanism how to match; null for the way in which the confirmed round was made, else most learners placed
     * @param seed what a lottery draws from; null for what the confirmed round was drawn from, else 0; other mechanisms do not
     *     read it
     * @param language the language of the texts
     */
    record Query(
            ProjectReference project,
            EditionId edition,
            @Nullable LearnerId learner,
            @Nullable Mechanism mechanism,
            @Nullable Long seed,
            Locale language) {
        /** Checks that what must be there is there. */
        public Query {
            Objects.requireNonNull(project, "project");
            Objects.requireNonNull(edition, "edition");
            Objects.requireNonNull(language, "language");
        }
    }
}
