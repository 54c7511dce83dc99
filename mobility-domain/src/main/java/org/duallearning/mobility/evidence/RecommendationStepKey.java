package org.duallearning.mobility.evidence;

import java.util.Objects;

/**
 * Identifies a step: a recommendation reaches a status once. Immutable and thread-safe.
 *
 * @param recommendation the recommendation
 * @param status the status reached
 */
public record RecommendationStepKey(RecommendationId recommendation, RecommendationStatus status) {
    /** Checks that both parts are there. */
    public RecommendationStepKey {
        Objects.requireNonNull(recommendation, "recommendation");
        Objects.requireNonNull(status, "status");
    }
}
