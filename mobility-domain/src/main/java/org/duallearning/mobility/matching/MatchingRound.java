package org.duallearning.mobility.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A matching of an edition, kept as a record: proposed first, confirmed by a person later. It holds what it takes to check it
 * again. Immutable and thread-safe; null means unknown, except where a parameter says otherwise.
 *
 * @param key edition and number
 * @param status how far it has come
 * @param mechanism the name of the mechanism that made it
 * @param seed what the lottery drew from; null if nothing was drawn
 * @param ruleBook the version of the rule book by which candidacies entered
 * @param inputFingerprint a hash of everything the matching was made from; a round whose input changed is stale
 * @param optimal whether the mechanism's promise is proven
 * @param certificate the proof, as a document; unknown for a round that was kept before rounds had one
 * @param repairOf the number of the round that it repairs; null for a fresh one
 * @param proposedOn the day on which it was proposed
 * @param confirmedOn the day on which it was confirmed; null until then
 * @param placements one for each learner who entered, ordered by learner
 */
public record MatchingRound(
        RoundKey key,
        RoundStatus status,
        String mechanism,
        @Nullable Long seed,
        String ruleBook,
        String inputFingerprint,
        boolean optimal,
        @Nullable String certificate,
        @Nullable Integer repairOf,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate confirmedOn,
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
    public MatchingRound confirmed(LocalDate on) {
        return with(RoundStatus.CONFIRMED, on, placements);
    }

    /** The same round, once its repair is confirmed. */
    public MatchingRound superseded() {
        return with(RoundStatus.SUPERSEDED, confirmedOn, placements);
    }

    /** The same round with other placements. */
    public MatchingRound withPlacements(List<RoundPlacement> others) {
        return with(status, confirmedOn, others);
    }

    private MatchingRound with(RoundStatus newStatus, @Nullable LocalDate newDay, List<RoundPlacement> newPlacements) {
        return new MatchingRound(
                key,
                newStatus,
                mechanism,
                seed,
                ruleBook,
                inputFingerprint,
                optimal,
                certificate,
                repairOf,
                proposedOn,
                newDay,
                newPlacements);
    }

    /** The place of each learner who has one, by learner id, in id order. */
    public Map<String, String> placement() {
        Map<String, String> placement = new TreeMap<>(IdOrder.BY_CODE_POINT);
        for (RoundPlacement learner : placements) {
            if (learner.place() != null) {
                placement.put(learner.learner().value(), learner.place().value());
            }
        }
        return placement;
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
