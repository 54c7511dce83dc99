package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * Learners exchanged with a partner in a school year: a row of {@code exchanges.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("exchanges")
public record ExchangeRow(
        @Key @RefersTo(OrganisationRow.class) @NotBlank String partner,
        @Key @NotBlank String schoolYear,

        @PositiveOrZero @Max(ProjectRow.MOST_LEARNERS) @Nullable
        Integer sent,

        @PositiveOrZero @Max(ProjectRow.MOST_LEARNERS) @Nullable
        Integer received) {}
