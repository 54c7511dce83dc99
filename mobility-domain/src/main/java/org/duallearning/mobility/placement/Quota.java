package org.duallearning.mobility.placement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A limit on several places together. Immutable and thread-safe; null means no such limit.
 *
 * @param key what is limited
 * @param capacity at most so many learners
 * @param minimumGroup either nobody or at least so many learners
 * @param maxPerClass at most so many learners of one class
 * @param supervisors travelling Flemish supervisors available
 * @param learnersPerSupervisor learners that one supervisor can look after
 */
public record Quota(
        QuotaKey key,
        @Nullable Integer capacity,
        @Nullable Integer minimumGroup,
        @Nullable Integer maxPerClass,
        @Nullable Integer supervisors,
        @Nullable Integer learnersPerSupervisor) {
    /** Checks that the key is there and that no limit is negative. */
    public Quota {
        Objects.requireNonNull(key, "key");
        requireNotNegative("capacity", capacity);
        requireNotNegative("minimumGroup", minimumGroup);
        requireNotNegative("maxPerClass", maxPerClass);
        requireNotNegative("supervisors", supervisors);
        requireNotNegative("learnersPerSupervisor", learnersPerSupervisor);
    }

    private static void requireNotNegative(String name, @Nullable Integer value) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException(
                    "The %s (%s) of a quota is negative. Leave it empty for no limit.".formatted(name, value));
        }
    }
}
