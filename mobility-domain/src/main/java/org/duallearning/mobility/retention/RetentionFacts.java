package org.duallearning.mobility.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of one learner to say how long data is kept. Immutable and thread-safe; null means unknown.
 *
 * @param kind whether the learner was given a placement
 * @param balancePaidOn when the funder paid the balance of the project
 * @param fundingEur what the project was granted, in euro
 * @param placementEndedOn when the learner's last placement ended, or would have
 * @param decidedOn when the last decision on the learner's candidacies was taken
 * @param holds the holds that are about the learner, also those that hold no more
 */
public record RetentionFacts(
        LearnerKind kind,
        @Nullable LocalDate balancePaidOn,
        @Nullable BigDecimal fundingEur,
        @Nullable LocalDate placementEndedOn,
        @Nullable LocalDate decidedOn,
        List<LegalHold> holds) {
    /** Copies the list. */
    public RetentionFacts {
        Objects.requireNonNull(kind, "kind");
        holds = List.copyOf(holds);
    }

    /** When something happened; null if that is not known. */
    @Nullable
    LocalDate on(StartEvent event) {
        return switch (event) {
            case BALANCE_PAID -> balancePaidOn;
            case PLACEMENT_ENDED -> placementEndedOn;
            case DECIDED -> decidedOn;
        };
    }
}
