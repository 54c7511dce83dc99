package org.duallearning.mobility.learner;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Identifies an agreement: a learner starts at most one on a day. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param startsOn the first day of the agreement
 */
public record AgreementKey(LearnerId learner, LocalDate startsOn) {
    /** Checks that both parts are there. */
    public AgreementKey {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(startsOn, "startsOn");
    }
}
