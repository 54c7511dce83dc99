package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A matching round of an edition. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param edition the edition
 * @param round the number of the round
 * @param status PROPOSED, CONFIRMED or SUPERSEDED
 * @param repairOf the number of the round that it repairs; null for a fresh one
 * @param proposedOn the day on which it was proposed; null if that is not known
 * @param confirmedOn the day on which it was confirmed; null if it was not, or that is not known
 * @param mechanism how it was made
 * @param seed what the lottery drew from; null if nothing was drawn
 * @param ruleBook the rule book by which candidacies entered
 * @param inputFingerprint a hash of what it was made from
 * @param optimal whether the promise of the mechanism is proven
 * @param entered learners who entered
 * @param placed learners with a place
 * @param firstCountry of those, in the country wished first
 * @param secondCountry of those, in the country wished second
 * @param unplaced learners without a place
 * @param placements one for each learner who entered
 * @param notApplied conditions that it does not take into account
 * @param certificate the proof as plain data; null for a round of before rounds had one
 */
public record RoundView(
        String project,
        String provenance,
        String edition,
        int round,
        String status,
        @Nullable Integer repairOf,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate confirmedOn,
        String mechanism,
        @Nullable Long seed,
        String ruleBook,
        String inputFingerprint,
        boolean optimal,
        int entered,
        int placed,
        int firstCountry,
        int secondCountry,
        int unplaced,
        List<PlacementView> placements,
        List<ConditionView> notApplied,
        @Nullable Map<String, Object> certificate)
        implements Marked {
    /** Copies the lists and the proof, which keeps its order. */
    public RoundView {
        placements = List.copyOf(placements);
        notApplied = List.copyOf(notApplied);
        certificate = certificate == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(certificate));
    }
}
