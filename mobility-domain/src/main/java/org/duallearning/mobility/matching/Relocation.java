package org.duallearning.mobility.matching;

import org.jspecify.annotations.Nullable;

/**
 * A learner who was promised a place and gets another one, or none. Immutable and thread-safe.
 *
 * @param learner the learner's id
 * @param from the place that was promised
 * @param to the place now; null if there is none
 * @param forced whether the promised place is gone, or no longer allowed for the learner, so that nothing could be chosen
 */
public record Relocation(
        String learner, String from, @Nullable String to, boolean forced) {

    /** Whether the learner is left without a place. */
    public boolean losesPlace() {
        return to == null;
    }
}
