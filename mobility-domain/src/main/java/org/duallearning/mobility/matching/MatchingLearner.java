package org.duallearning.mobility.matching;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A learner of a matching problem. Immutable and thread-safe.
 *
 * @param id who it is, unique among the learners of a problem
 * @param submittedAt when the candidacy came in, local time; null is unknown and comes after every known time
 * @param priorityClass 1 for those who go first, then 2 and so on; null is unknown and comes last
 */
public record MatchingLearner(
        String id,
        @Nullable LocalDateTime submittedAt,
        @Nullable Integer priorityClass) {

    /** Checks the id and that a priority class is at least 1. */
    public MatchingLearner {
        Arguments.requireId("learner id", id);
        if (priorityClass != null && priorityClass < 1) {
            throw new IllegalArgumentException(
                    "priorityClass of learner " + id + " is " + priorityClass + "; give 1 (first) or more, or null");
        }
    }
}
