package org.duallearning.mobility.candidacy;

import java.util.Objects;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;

/**
 * Identifies a candidacy, and the stay that may come of it: a learner applies for an edition once. Immutable and
 * thread-safe.
 *
 * @param learner the learner
 * @param edition the edition
 */
public record CandidacyKey(LearnerId learner, EditionId edition) {
    /** Checks that both parts are there. */
    public CandidacyKey {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(edition, "edition");
    }
}
