package org.duallearning.mobility.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How far a recommendation has come, and where it can go from there: drafted, reviewed by stakeholders or not, proposed to the body
 * that decides, and adopted or rejected by it. A body may decide again: of both, what was surely decided last stands. Where that is
 * not known, it is not taken for adopted. Immutable and thread-safe.
 *
 * @param reached the status it has reached; empty before it is drafted
 * @param isReviewed whether it was reviewed, which whatever comes after does not say
 */
public record RecommendationPath(Optional<RecommendationStatus> reached, boolean isReviewed) {
    /** The path of a recommendation that took these steps. */
    public static RecommendationPath of(Collection<RecommendationStep> steps) {
        return new RecommendationPath(
                steps.stream()
                        .reduce((one, other) -> follows(other, one) ? other : one)
                        .map(step -> step.key().status()),
                steps.stream().anyMatch(step -> step.key().status() == RecommendationStatus.REVIEWED));
    }

    /** Whether it came as far as a status: what was proposed was drafted, and what was decided was proposed. */
    boolean includes(RecommendationStatus status) {
        return status == RecommendationStatus.REVIEWED
                ? isReviewed
                : reached.filter(last -> last == status || status.precedes(last))
                        .isPresent();
    }

    private static boolean follows(RecommendationStep step, RecommendationStep other) {
        RecommendationStatus status = step.key().status();
        RecommendationStatus before = other.key().status();
        if (status.isFinal() && before.isFinal()) {
            return status == RecommendationStatus.ADOPTED ? other.isBefore(step) : !step.isBefore(other);
        }
        return before.precedes(status);
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
