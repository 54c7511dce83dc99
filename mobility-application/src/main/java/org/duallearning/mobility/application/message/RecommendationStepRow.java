package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.jspecify.annotations.Nullable;

/**
 * A step that a recommendation went through: a row of {@code recommendation-steps.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("recommendation-steps")
public record RecommendationStepRow(
        @Key @RefersTo(RecommendationRow.class) @NotBlank String recommendation,
        @Key @CodeOf(RecommendationStatus.class) @NotBlank String status,
        @ApproximateDate @Nullable String date,
        @Nullable String bodies,
        @Nullable String event) {}
