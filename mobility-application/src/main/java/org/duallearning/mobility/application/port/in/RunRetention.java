package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.RetentionView;
import org.duallearning.mobility.application.view.ScheduleView;
import org.duallearning.mobility.project.ProjectReference;

/** Erases what need not be kept any more (bewaartermijnen). */
public interface RunRetention {
    /**
     * Erases what is due on a day, in one transaction.
     *
     * @param on the day
     */
    Outcome run(Request request, ProjectReference project, LocalDate on, Options options);

    /** How long what is kept, and why. */
    ScheduleView schedule(Locale language);

    /**
     * How it is done. Immutable and thread-safe.
     *
     * @param dryRun whether nothing is erased, and it is only told what would be
     * @param proposals whether lines of the schedule that nobody confirmed are followed as well
     */
    record Options(boolean dryRun, boolean proposals) {}

    /** What became of it. */
    sealed interface Outcome {
        /**
         * What is due is erased.
         *
         * @param retention what, and what waits for what
         */
        record Done(RetentionView retention) implements Outcome {}

        /** There is no such project. */
        record NotFound() implements Outcome {}

        /**
         * What is due is due by lines of the schedule that nobody confirmed; nothing was erased.
         *
         * @param lines the lines
         */
        record NotConfirmed(List<String> lines) implements Outcome {
            /** Copies the list. */
            public NotConfirmed {
                lines = List.copyOf(lines);
            }
        }
    }
}
