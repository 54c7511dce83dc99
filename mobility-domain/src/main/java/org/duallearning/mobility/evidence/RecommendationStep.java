package org.duallearning.mobility.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step that a recommendation went through. Immutable and thread-safe; null means unknown.
 *
 * @param key the recommendation and the status reached
 * @param date when: a day, a month ({@code 2019-10}), a season ({@code 2019-spring}) or a year
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

    /** Whether it was surely taken before another: no day that its date may mean comes after one that the other's may mean. */
    boolean isBefore(RecommendationStep other) {
        return date != null
                && other.date != null
                && ApproximateDays.parse(date)
                        .flatMap(days -> ApproximateDays.parse(other.date).map(days::areBefore))
                        .orElse(false);
    }

    /** Whether it was surely not taken yet on a day: every day that its date may mean comes after that. */
    public boolean isAfter(LocalDate day) {
        return date != null
                && ApproximateDays.parse(date)
                        .map(days -> day.isBefore(days.first()))
                        .orElse(false);
    }

    /** The last of some steps that comes before this one on the path of the recommendation and was surely taken after it. */
    public Optional<RecommendationStep> contradictedBy(Collection<RecommendationStep> steps) {
        return steps.stream()
                .filter(step -> step.key.recommendation().equals(key.recommendation())
                        && step.key.status().precedes(key.status())
                        && isBefore(step))
                .max(Comparator.comparing(step -> step.key.status()));
    }
}
