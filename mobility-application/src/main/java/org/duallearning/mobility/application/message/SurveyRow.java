package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyWave;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question: a row of {@code surveys.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("surveys")
public record SurveyRow(
        @Key @NotBlank String respondent,
        @CodeOf(RespondentRole.class) @Nullable String role,
        @RefersTo(LearnerRow.class) @Nullable String learner,
        @RefersTo(OrganisationRow.class) @Nullable String school,
        @RefersTo(EditionRow.class) @Nullable String edition,
        @Key @CodeOf(SurveyWave.class) @NotBlank String wave,
        @Key @NotBlank String question,
        @Nullable String value,
        @Nullable LocalDate answeredOn) {}
