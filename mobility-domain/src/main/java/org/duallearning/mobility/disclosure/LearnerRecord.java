package org.duallearning.mobility.disclosure;

import java.util.List;

/**
 * One learner of a measure. Immutable and thread-safe. Never published.
 *
 * @param learner who it is; the same in every release
 * @param column the answer
 * @param rows the group in each breakdown, in the order of the breakdowns
 */
public record LearnerRecord(String learner, String column, List<String> rows) {
    /** Copies the list. */
    public LearnerRecord {
        rows = List.copyOf(rows);
    }

    /** In these rows. */
    public static LearnerRecord of(String learner, String column, String... rows) {
        return new LearnerRecord(learner, column, List.of(rows));
    }

    /** Names nobody, so that no message gives a learner away. */
    @Override
    public String toString() {
        return "a learner";
    }
}
