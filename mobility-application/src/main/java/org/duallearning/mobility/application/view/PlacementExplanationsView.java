package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why learners of an edition have no place, or none in the country wished first. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param edition the edition
 * @param mechanism how learners are matched
 * @param seed what a lottery drew from
 * @param ruleBook the rule book by which candidacies entered
 * @param inputFingerprint a hash of what the matching was made from
 * @param optimal whether the promise of the mechanism is proven
 * @param confirmedRound the number of the edition's confirmed round; null if there is none
 * @param remark what to know of that round, in words, if other places are explained than it gave; null if there is nothing
 * @param entered learners who entered
 * @param placed learners with a place
 * @param firstCountry of those, in the country wished first
 * @param explanations the explanations that were asked for, by learner
 */
public record PlacementExplanationsView(
        String project,
        String provenance,
        String edition,
        String mechanism,
        long seed,
        String ruleBook,
        String inputFingerprint,
        boolean optimal,
        @Nullable Integer confirmedRound,
        @Nullable String remark,
        int entered,
        int placed,
        int firstCountry,
        List<PlacementExplanationView> explanations)
        implements Marked {
    /** Copies the list. */
    public PlacementExplanationsView {
        explanations = List.copyOf(explanations);
    }
}
