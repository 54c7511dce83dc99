package org.duallearning.mobility.application.message;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * A policy recommendation: a row of {@code recommendations.csv}, with its columns in the order in which they are written. Immutable and thread-safe.
 */
@DossierFile("recommendations")
public record RecommendationRow(
        @Key @NotBlank String recommendation,
        @NotBlank String title,
        @Nullable String text,
        @Nullable String objective,
        @NotBlank String evidence) {}
