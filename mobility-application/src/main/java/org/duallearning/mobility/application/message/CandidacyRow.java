package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.candidacy.SelectionDecision;
import org.jspecify.annotations.Nullable;

/**
 * A learner who applies for an edition: a row of {@code candidacies.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("candidacies")
public record CandidacyRow(
        @Key @RefersTo(LearnerRow.class) @NotBlank String learner,
        @Key @RefersTo(EditionRow.class) @NotBlank String edition,
        @Nullable LocalDateTime submittedAt,
        @Country @Nullable String firstCountry,
        @Country @Nullable String secondCountry,
        @RefersTo(PlaceRow.class) @Nullable String ownPlace,
        @Nullable Boolean maturityStatement,

        @RefersTo(value = LearnerRow.class, several = true) @Nullable
        String goWith,

        @Nullable Boolean voluntary,
        @Nullable LocalDate employerConsentOn,
        @Nullable LocalDate guardianConsentOn,
        @PositiveOrZero @Nullable Integer trainingDaysWithoutAgreement,
        @CodeOf(SelectionDecision.class) @Nullable String decision,
        @Nullable String decisionReason,
        @CodeOf(DecisionRole.class) @Nullable String decidedBy,
        @Nullable LocalDate decidedOn) {}
