package org.duallearning.mobility.candidacy;

import java.util.Objects;
import org.duallearning.mobility.learner.AgreementHistory;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.TrainingStatus;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.MobilityProject;
import org.jspecify.annotations.Nullable;

/**
 * A candidacy with everything that stands around it (kandidatuurdossier). Immutable and thread-safe.
 *
 * @param project the project it is sent by
 * @param edition the edition it is for
 * @param learner who applies
 * @param agreements the learner's agreements
 * @param candidacy the application
 * @param ownPlace the place the learner found; null if there is none
 */
public record CandidacyFile(
        MobilityProject project,
        Edition edition,
        Learner learner,
        AgreementHistory agreements,
        Candidacy candidacy,
        @Nullable Place ownPlace) {
    /** Checks that everything is there. */
    public CandidacyFile {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(learner, "learner");
        Objects.requireNonNull(agreements, "agreements");
        Objects.requireNonNull(candidacy, "candidacy");
    }

    /** Whether the learner is under an agreement on the day of departure; unknown while that day is unknown. */
    public TrainingStatus statusOnDeparture() {
        return edition.departsOn() == null ? new TrainingStatus.Unknown() : agreements.on(edition.departsOn());
    }
}
