package org.duallearning.mobility.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step that a recommendation went through. Immutable and thread-safe; null means unknown.
 *
 * @param key the recommendation and the status reached
 * @param date when: a day, a month ({@code 2019-10}) or a season ({@code 2019-spring})
 * @param bodies who took part
 * @param event where
 */
public record RecommendationStep(
        RecommendationStepKey key,
        @Nullable String date,
        @Nullable String bodies,
        @Nullable String event) {
    /** Checks that the key is there. */
    public RecommendationStep {
        Objects.requireNonNull(key, "key");
    }
}
