package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.duallearning.mobility.placement.QuotaKind;
import org.jspecify.annotations.Nullable;

/**
 * A limit on a host or a region: a row of {@code quotas.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("quotas")
public record QuotaRow(
        @Key @RefersTo(EditionRow.class) @NotBlank String edition,
        @Key @CodeOf(QuotaKind.class) @NotBlank String kind,
        @Key @NotBlank String id,
        @Key(mayBeEmpty = true) @Nullable LocalDate startsOn,
        @PositiveOrZero @Nullable Integer capacity,
        @PositiveOrZero @Nullable Integer minimumGroup,
        @PositiveOrZero @Nullable Integer maxPerClass,
        @PositiveOrZero @Nullable Integer supervisors,
        @PositiveOrZero @Nullable Integer learnersPerSupervisor) {}
