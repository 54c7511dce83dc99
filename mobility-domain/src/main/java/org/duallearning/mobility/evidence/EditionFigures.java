package org.duallearning.mobility.evidence;

import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.project.EditionId;

/**
 * The figures of an edition, kept because data that they were derived from was erased. Immutable and thread-safe.
 *
 * @param edition the edition
 * @param keptOn the day on which they were derived for the last time
 * @param candidacies how many applied
 * @param eligible of those, may go
 * @param refer of those, a person must decide
 * @param notEligible of those, may not go
 * @param undetermined of those, a fact is missing
 * @param entered how many entered the matching
 * @param placed of those, with a place
 * @param firstCountry of those placed, in the country wished first
 * @param secondCountry of those placed, in the country wished second
 * @param optimal whether no matching places more, or the same with a better fit
 * @param stays recorded stays that count
 * @param differentFromProposal of those, elsewhere than proposed
 */
public record EditionFigures(
        EditionId edition,
        LocalDate keptOn,
        int candidacies,
        int eligible,
        int refer,
        int notEligible,
        int undetermined,
        int entered,
        int placed,
        int firstCountry,
        int secondCountry,
        boolean optimal,
        int stays,
        int differentFromProposal) {
    /** Checks that edition and day are there. */
    public EditionFigures {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(keptOn, "keptOn");
    }
}
