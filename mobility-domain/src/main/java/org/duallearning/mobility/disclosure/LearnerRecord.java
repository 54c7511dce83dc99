package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * One learner of a measure. Immutable and thread-safe. Never published.
 *
 * @param learner who it is; the same in every release
 * @param column the answer
 * @param rows the group in each breakdown, in the order of the breakdowns
 * @param school the school that knows all of the learner, and reads what others read too; empty for none
 */
public record LearnerRecord(String learner, String column, List<String> rows, String school) {
    /** Copies the list. */
    public LearnerRecord {
        rows = List.copyOf(rows);
        Objects.requireNonNull(school, "school");
    }

    /** Of no school. */
    public LearnerRecord(String learner, String column, List<String> rows) {
        this(learner, column, rows, "");
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
