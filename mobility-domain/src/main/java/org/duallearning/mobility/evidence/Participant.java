package org.duallearning.mobility.evidence;

import java.util.Objects;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A learner who went abroad with an edition: a stay that counts. Immutable and thread-safe; null means unknown.
 *
 * @param learner the learner
 * @param edition the edition
 * @param school the school that sent the learner
 * @param hostCountry the country of the stay
 * @param countedAs what the learner is counted under, as on the day of departure
 */
public record Participant(
        LearnerId learner,
        EditionId edition,
        @Nullable OrganisationId school,
        @Nullable CountryCode hostCountry,
        Participation countedAs) {
    /** Checks that learner, edition and count are there. */
    public Participant {
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(countedAs, "countedAs");
    }
}
