package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.duallearning.mobility.project.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * The project itself: a row of {@code project.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("project")
public record ProjectRow(
        @Key @NotBlank String reference,
        @Nullable String title,
        @Nullable String action,
        @Min(2000) @Max(2100) @Nullable Integer callYear,
        @Nullable String leadPartner,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @PositiveOrZero @Max(ProjectRow.MOST_LEARNERS) @Nullable
        Integer targetParticipants,

        @PositiveOrZero @Max(ProjectRow.MOST_EURO) @Nullable BigDecimal fundingEur,

        @Nullable LocalDate balancePaidOn,
        @CodeOf(Provenance.class) @Nullable String provenance) {
    /** No project is of more learners than this: more than go to all secondary schools of Flanders. */
    static final int MOST_LEARNERS = 1_000_000;

    /** No project is granted more than this, in euro. */
    static final int MOST_EURO = 1_000_000_000;
}
