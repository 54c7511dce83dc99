package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wave of departures: a row of {@code editions.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("editions")
public record EditionRow(
        @Key @NotBlank String edition,
        @Nullable String activity,
        @Nullable LocalDate filesFrom,
        @Nullable LocalDate filesUntil,
        @Nullable LocalDate departsOn,
        @Nullable LocalDate returnsOn) {}
