package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a candidacy that the rules refer to a person (REFER). The verdict stays beside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param admits whether the candidacy may go ahead
 * @param reason why; never blank
 * @param role in which role the person decided; null if a dossier does not say
 * @param decidedOn when; null if a dossier does not say
 */
public record PersonalDecision(
        boolean admits,
        String reason,
        @Nullable DecisionRole role,
        @Nullable LocalDate decidedOn) {

    /** Checks that there is a reason. */
    public PersonalDecision {
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank; say why it was decided so");
        }
    }
}
