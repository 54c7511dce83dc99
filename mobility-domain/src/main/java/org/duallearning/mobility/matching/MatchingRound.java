package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Objects;

/**
 * A matching of an edition, kept as a record: proposed first, confirmed by a person later. Immutable and thread-safe.
 *
 * @param key edition and number
 * @param status how far it has come
 * @param mechanism the name of the mechanism that made it
 * @param ruleBook the version of the rule book by which candidacies entered
 * @param inputFingerprint a hash of everything the matching was made from; a round whose input changed is stale
 * @param optimal whether the mechanism's promise is proven
 * @param placements one for each learner who entered, ordered by learner
 */
public record MatchingRound(
        RoundKey key,
        RoundStatus status,
        String mechanism,
        String ruleBook,
        String inputFingerprint,
        boolean optimal,
        List<RoundPlacement> placements) {
    /** Copies the list and checks that everything is there. */
    public MatchingRound {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(mechanism, "mechanism");
        Objects.requireNonNull(ruleBook, "ruleBook");
        Objects.requireNonNull(inputFingerprint, "inputFingerprint");
        placements = List.copyOf(placements);
    }

    /** The same round, accepted by a person. */
    public MatchingRound confirmed() {
        return new MatchingRound(
                key, RoundStatus.CONFIRMED, mechanism, ruleBook, inputFingerprint, optimal, placements);
    }

    /** How many learners have a place. */
    public int placed() {
        return (int) placements.stream().filter(RoundPlacement::isPlaced).count();
    }

    /** How many learners have a place of that rank: 1 in the country wished first, 2 in the second, 3 elsewhere. */
    public int placedAtRank(int rank) {
        return (int) placements.stream()
                .filter(placement -> placement.rank() != null && placement.rank() == rank)
                .count();
    }
}
