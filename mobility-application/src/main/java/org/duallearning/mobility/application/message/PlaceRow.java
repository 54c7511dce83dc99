package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place offered by a host: a row of {@code places.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("places")
public record PlaceRow(
        @Key @NotBlank String place,
        @RefersTo(EditionRow.class) @Nullable String edition,
        @RefersTo(OrganisationRow.class) @Nullable String host,
        @Country @Nullable String country,
        @Nullable String region,
        @Nullable String city,
        @Nullable String trade,
        @IscedField @Nullable String iscedField,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @PositiveOrZero @Max(ProjectRow.MOST_LEARNERS) @Nullable
        Integer capacity,

        @LanguageCodes @Nullable String workingLanguages,
        @PositiveOrZero @Nullable Integer minimumAge,
        @Nullable String supportOffered) {}
