package org.duallearning.mobility.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far a recommendation has come, and where it can go from there: drafted, reviewed by stakeholders or not, proposed to the body
 * that decides, and adopted or rejected by it. Immutable and thread-safe.
 *
 * @param reached the status it has reached; empty before it is drafted
 */
public record RecommendationPath(Optional<RecommendationStatus> reached) {
    /** The path of a recommendation that took these steps. */
    public static RecommendationPath of(Collection<RecommendationStep> steps) {
        return new RecommendationPath(
                steps.stream().map(step -> step.key().status()).max(Comparator.naturalOrder()));
    }

    /** The statuses that it can reach next; none once it is adopted or rejected. */
    public List<RecommendationStatus> next() {
        if (reached.isEmpty()) {
            return List.of(RecommendationStatus.DRAFTED);
        }
        return switch (reached.get()) {
            case DRAFTED -> List.of(RecommendationStatus.REVIEWED, RecommendationStatus.PROPOSED);
            case REVIEWED -> List.of(RecommendationStatus.PROPOSED);
            case PROPOSED -> List.of(RecommendationStatus.ADOPTED, RecommendationStatus.REJECTED);
            case ADOPTED, REJECTED -> List.of();
        };
    }
}
