package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.HoldsView;
import org.duallearning.mobility.application.view.HoldsView.HoldView;
import org.duallearning.mobility.application.view.KeptHoldView;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.LegalHold;

/** Puts legal holds on file, which keep data longer than its time, and lifts them. */
public interface KeepHolds {
    /** Puts a hold on file. */
    Outcome set(Request request, ProjectReference project, LegalHold hold);

    /**
     * Lifts a hold.
     *
     * @param on the first day on which it holds no more
     */
    Outcome lift(Request request, ProjectReference project, HoldId hold, LocalDate on);

    /** The holds of a project, also those that were lifted; empty if there is no such project. */
    Optional<HoldsView> holds(ProjectReference project);

    /** What became of it. */
    sealed interface Outcome {
        /**
         * It is on file.
         *
         * @param hold the hold as it is now
         */
        record Done(KeptHoldView hold) implements Outcome {}

        /** There is no such project, learner or hold. */
        record NotFound() implements Outcome {}

        /**
         * It is on file in another way, or cannot be lifted on a day before it holds; nothing was done.
         *
         * @param hold the hold as it is
         */
        record OtherOnFile(HoldView hold) implements Outcome {}
    }
}
