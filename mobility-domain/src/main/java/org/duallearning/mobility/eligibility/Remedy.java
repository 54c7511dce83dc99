package org.duallearning.mobility.eligibility;

import java.util.List;
import java.util.Optional;

/**
 * The smallest change that would let a candidacy go ahead, found by assessing the changed facts again.
 *
 * <p>Immutable and thread-safe.
 *
 * @param changes what to change, at most three facts, in the order of {@link Fact}
 * @param becomes the verdict that follows: eligible, or refer where nothing makes it eligible
 */
public record Remedy(List<Change> changes, Verdict becomes) {

    /** Copies the list. */
    public Remedy {
        changes = List.copyOf(changes);
    }

    /**
     * A fact that would have to be another.
     *
     * @param fact what to change
     * @param from its value now, nothing if it is empty
     * @param to its value then
     */
    public record Change(Fact fact, Optional<Object> from, Object to) {}
}
