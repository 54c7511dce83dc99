package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One edition at a glance. Immutable and thread-safe.
 *
 * @param edition the edition
 * @param figuresKeptOn the day from which the numbers are, because data that they were derived from was erased since; lists then
 *     hold what is left; null if the numbers are of now
 * @param candidacies how many applied
 * @param eligible of those, may go
 * @param refer of those, a person must decide
 * @param notEligible of those, may not go
 * @param undetermined of those, a fact is missing
 * @param entered how many entered the matching
 * @param placed of those, with a place
 * @param firstCountry of those placed, in the country wished first
 * @param secondCountry of those placed, in the country wished second
 * @param unplaced of those entered, without a place
 * @param optimal whether no matching places more, or the same with a better fit
 * @param stays recorded stays that count
 * @param differentFromProposal of those, elsewhere than proposed
 * @param placements who has a place, and which
 * @param unplacedLearners who has no place, and why
 * @param notEntered who did not enter, and why
 * @param differences stays elsewhere than proposed
 * @param notApplied conditions that the matching does not take into account
 */
public record EditionSummaryView(
        String edition,
        @Nullable LocalDate figuresKeptOn,
        int candidacies,
        int eligible,
        int refer,
        int notEligible,
        int undetermined,
        int entered,
        int placed,
        int firstCountry,
        int secondCountry,
        int unplaced,
        boolean optimal,
        int stays,
        int differentFromProposal,
        List<PlacementView> placements,
        List<PlacementView> unplacedLearners,
        List<NotEnteredView> notEntered,
        List<DifferenceView> differences,
        List<ConditionView> notApplied) {
    /** Copies the lists. */
    public EditionSummaryView {
        placements = List.copyOf(placements);
        unplacedLearners = List.copyOf(unplacedLearners);
        notEntered = List.copyOf(notEntered);
        differences = List.copyOf(differences);
        notApplied = List.copyOf(notApplied);
    }
}
