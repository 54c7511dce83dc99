package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.duallearning.mobility.learner.AgreementType;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of a learner, or the statement that there is none: a row of {@code agreements.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("agreements")
public record AgreementRow(
        @Key @RefersTo(LearnerRow.class) @NotBlank String learner,
        @CodeOf(AgreementType.class) @Nullable String type,
        @Nullable LocalDate signedOn,
        @Key @NotNull LocalDate startsOn,
        @DateOrOpen @Nullable String endsOn,
        @PositiveOrZero @Nullable BigDecimal weeklyHours,
        @PositiveOrZero @Nullable BigDecimal lessonHours,
        @Nullable Boolean simulatedWorkplace,
        @Nullable Boolean socialMaribel,
        @RefersTo(OrganisationRow.class) @Nullable String employer) {}
