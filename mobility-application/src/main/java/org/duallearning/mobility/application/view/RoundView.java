package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * A matching round of an edition. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param edition the edition
 * @param round the number of the round
 * @param status PROPOSED or CONFIRMED
 * @param mechanism how it was made
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
 */
public record RoundView(
        String project,
        String provenance,
        String edition,
        int round,
        String status,
        String mechanism,
        String ruleBook,
        String inputFingerprint,
        boolean optimal,
        int entered,
        int placed,
        int firstCountry,
        int secondCountry,
        int unplaced,
        List<PlacementView> placements,
        List<ConditionView> notApplied) {
    /** Copies the lists. */
    public RoundView {
        placements = List.copyOf(placements);
        notApplied = List.copyOf(notApplied);
    }
}
