package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.duallearning.mobility.project.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part: a row of {@code organisations.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("organisations")
public record OrganisationRow(
        @Key @NotBlank String organisation,
        @Nullable String name,
        @CodeOf(OrganisationKind.class) @Nullable String kind,
        @Country @Nullable String country,
        @Nullable String city,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate partnerFrom,
        @Nullable LocalDate partnerUntil,
        @Nullable String pic,
        @Nullable String oid) {}
