package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import org.duallearning.mobility.candidacy.PinKind;
import org.jspecify.annotations.Nullable;

/**
 * A place fixed or forbidden for a learner: a row of {@code pins.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("pins")
public record PinRow(
        @Key @RefersTo(LearnerRow.class) @NotBlank String learner,
        @Key @RefersTo(EditionRow.class) @NotBlank String edition,
        @Key @RefersTo(PlaceRow.class) @NotBlank String place,
        @CodeOf(PinKind.class) @Nullable String kind,
        @Nullable String reason) {}
