package org.duallearning.mobility.evidence;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A policy recommendation (beleidsaanbeveling). Immutable and thread-safe; null means unknown.
 *
 * @param id the recommendation's code
 * @param title the title
 * @param text what is recommended
 * @param objective the objective of the project that it follows from
 * @param evidence ids of the indicators that it rests on
 */
public record Recommendation(
        RecommendationId id,
        @Nullable String title,
        @Nullable String text,
        @Nullable String objective,
        List<String> evidence) {
    /** Copies the list and checks that the id is there. */
    public Recommendation {
        Objects.requireNonNull(id, "id");
        evidence = List.copyOf(evidence);
    }
}
