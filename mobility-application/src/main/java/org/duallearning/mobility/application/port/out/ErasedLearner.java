package org.duallearning.mobility.application.port.out;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.FieldGroup;

/**
 * A learner of whom something was erased from a storage before it was put back to an earlier state. Immutable and thread-safe.
 *
 * @param project the project
 * @param learner the learner
 * @param erasedOn the groups of fields that are there again, with the days on which they were erased
 * @param noticedAt when that was noticed
 */
public record ErasedLearner(
        ProjectReference project, LearnerId learner, Map<FieldGroup, LocalDate> erasedOn, Instant noticedAt) {
    /** Copies the map. */
    public ErasedLearner {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(noticedAt, "noticedAt");
        erasedOn = Map.copyOf(erasedOn);
    }
}
