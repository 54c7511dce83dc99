package org.duallearning.mobility.policy;

import java.util.Objects;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.matching.RoundPlacement;
import org.jspecify.annotations.Nullable;

/**
 * What a policy makes of one candidacy. Immutable and thread-safe.
 *
 * @param key learner and edition
 * @param verdict what the rules say
 * @param group the group that the learner is counted in
 * @param system the system of alternating training; null if unknown
 * @param byPerson whether the candidacy enters because a person decided so
 * @param placement what the matching proposes; null for a candidacy that does not enter
 */
public record PolicyCase(
        CandidacyKey key,
        Verdict verdict,
        ReportingGroup group,
        @Nullable DualLearningSystem system,
        boolean byPerson,
        @Nullable RoundPlacement placement) {
    /** Checks that the parts go together. */
    public PolicyCase {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(group, "group");
        if (placement != null && !placement.learner().equals(key.learner())) {
            throw new IllegalArgumentException(
                    "The placement of %s is not of %s.".formatted(placement.learner(), key.learner()));
        }
        if (byPerson && (placement == null || verdict != Verdict.REFER)) {
            throw new IllegalArgumentException(
                    "%s cannot enter by a person's decision: only a referred candidacy that enters does."
                            .formatted(key.learner()));
        }
    }

    /** Whether the candidacy enters the matching. */
    public boolean enters() {
        return placement != null;
    }

    /** Whether a place is found. */
    public boolean isPlaced() {
        return placement != null && placement.isPlaced();
    }
}
