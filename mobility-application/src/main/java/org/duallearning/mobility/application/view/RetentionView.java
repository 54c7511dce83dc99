package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What a run of the retention schedule erased, and what waits. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param on the day for which it was run
 * @param schedule the version of the schedule
 * @param dryRun whether nothing was erased
 * @param erased whose fields were erased, by learner
 * @param held whose fields are due and held, by learner
 * @param unknown whose fields nobody can give a day, because a fact is missing, by learner
 * @param waiting how many learners have fields whose time is not over
 * @param complete how many learners were erased as a whole, now or before
 */
public record RetentionView(
        String project,
        String provenance,
        LocalDate on,
        String schedule,
        boolean dryRun,
        List<LearnerView> erased,
        List<LearnerView> held,
        List<LearnerView> unknown,
        int waiting,
        int complete)
        implements Marked {
    /** Copies the lists. */
    public RetentionView {
        erased = List.copyOf(erased);
        held = List.copyOf(held);
        unknown = List.copyOf(unknown);
    }

    /**
     * Fields of a learner.
     *
     * @param learner the learner
     * @param groups the groups of fields
     * @param because the holds, or the events of which the day is not known; empty for what was erased
     */
    public record LearnerView(String learner, List<String> groups, List<String> because) {
        /** Copies the lists. */
        public LearnerView {
            groups = List.copyOf(groups);
            because = List.copyOf(because);
        }
    }
}
