package org.duallearning.mobility.matching;

import java.util.Objects;
import org.duallearning.mobility.project.EditionId;

/**
 * Identifies a matching round: editions number theirs from 1. Immutable and thread-safe.
 *
 * @param edition the edition
 * @param number the round's number
 */
public record RoundKey(EditionId edition, int number) {
    /** Checks that both parts make sense. */
    public RoundKey {
        Objects.requireNonNull(edition, "edition");
        if (number < 1) {
            throw new IllegalArgumentException("The round number (%s) must be at least 1.".formatted(number));
        }
    }
}
