package org.duallearning.mobility.policy;

import java.util.List;
import org.duallearning.mobility.candidacy.CandidacyKey;

/**
 * What is other under one policy than under another, candidacy by candidacy. Immutable and thread-safe.
 *
 * @param entersNow who enters under this one only
 * @param entersNoMore who enters under the other only
 * @param placedNow who has a place under this one only
 * @param placedNoMore who has a place under the other only
 * @param elsewhere who has a place under both, and not the same
 */
public record PolicyChanges(
        List<CandidacyKey> entersNow,
        List<CandidacyKey> entersNoMore,
        List<CandidacyKey> placedNow,
        List<CandidacyKey> placedNoMore,
        List<CandidacyKey> elsewhere) {
    /** Copies the lists. */
    public PolicyChanges {
        entersNow = List.copyOf(entersNow);
        entersNoMore = List.copyOf(entersNoMore);
        placedNow = List.copyOf(placedNow);
        placedNoMore = List.copyOf(placedNoMore);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether everybody fares alike. */
    public boolean isNone() {
        return entersNow.isEmpty()
                && entersNoMore.isEmpty()
                && placedNow.isEmpty()
                && placedNoMore.isEmpty()
                && elsewhere.isEmpty();
    }
}
