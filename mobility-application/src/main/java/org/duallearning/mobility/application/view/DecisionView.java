package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided on a candidacy that the rules refer to a person. Immutable and thread-safe.
 *
 * @param admits whether the candidacy may go ahead
 * @param reason why
 * @param role in which role it was decided; null if that is not stated
 * @param decidedOn when it was decided; null if that is not stated
 */
public record DecisionView(
        boolean admits,
        String reason,
        @Nullable String role,
        @Nullable LocalDate decidedOn) {}
