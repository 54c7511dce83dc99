package org.duallearning.mobility.matching;

import java.util.Objects;

/**
 * A condition on the matching that a mechanism does not take into account. Immutable and thread-safe.
 *
 * @param kind what is asked
 * @param about the learner or the quota that asks for it
 */
public record NotAppliedCondition(Kind kind, String about) {
    /** What is asked. */
    public enum Kind {
        /** Learners want to go together, each with the other. */
        GO_TOGETHER,
        /** A group must have a minimum size, or no one. */
        MINIMUM_GROUP,
        /** Only so many of one class may go. */
        CLASS_LIMIT,
        /** Travelling supervisors can look after so many. */
        SUPERVISORS,
        /** A capacity over places that another capacity covers only in part. */
        CROSSING_QUOTA,
        /** A capacity that covers no place of the edition: perhaps the host or the region is written otherwise. */
        QUOTA_WITHOUT_PLACES
    }

    /** Checks that both parts are there. */
    public NotAppliedCondition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
    }
}
