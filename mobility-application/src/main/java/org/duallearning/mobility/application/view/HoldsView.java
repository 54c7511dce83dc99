package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The legal holds of a project, by id. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param holds the holds, also those that were lifted
 */
public record HoldsView(String project, String provenance, List<HoldView> holds) implements Marked {
    /** Copies the list. */
    public HoldsView {
        holds = List.copyOf(holds);
    }

    /**
     * A legal hold.
     *
     * @param hold its id
     * @param learner whose data it keeps; null for everybody's
     * @param reason AUDIT, APPEAL, LITIGATION, CLAIM, OLAF or EXTRA_FUNDING
     * @param from the first day on which it holds
     * @param liftedOn the first day on which it holds no more; null as long as nobody lifted it
     */
    public record HoldView(
            String hold,
            @Nullable String learner,
            String reason,
            LocalDate from,
            @Nullable LocalDate liftedOn) {}
}
