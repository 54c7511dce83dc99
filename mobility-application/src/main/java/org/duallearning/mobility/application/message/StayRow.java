package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.duallearning.mobility.stay.StayStatus;
import org.jspecify.annotations.Nullable;

/**
 * A stay as recorded: a row of {@code stays.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("stays")
public record StayRow(
        @Key @RefersTo(LearnerRow.class) @NotBlank String learner,
        @Key @RefersTo(EditionRow.class) @NotBlank String edition,
        @RefersTo(PlaceRow.class) @Nullable String place,
        @Nullable LocalDate departedOn,
        @Nullable LocalDate returnedOn,
        @CodeOf(StayStatus.class) @Nullable String status,
        @Nullable String reason,
        @PositiveOrZero @Nullable BigDecimal workDaysPerWeek,
        @PositiveOrZero @Nullable BigDecimal lessonDaysPerWeek,
        @PositiveOrZero @Nullable BigDecimal visitDaysPerWeek) {}
