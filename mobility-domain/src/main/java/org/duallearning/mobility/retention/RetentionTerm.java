package org.duallearning.mobility.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a schedule says on some day about one group of a learner's fields. Immutable and thread-safe.
 *
 * @param group the fields
 * @param line the line of the schedule that says it
 * @param state whether they are to be erased
 * @param on the first day on which they are due, as far as is known on that day; null if a fact is missing, or a hold has no
 *     end yet
 * @param holds what holds them on that day
 * @param missing the event of which nobody knows the day, so that no day can be worked out; null if it is known
 */
public record RetentionTerm(
        FieldGroup group,
        RetentionLine line,
        State state,
        @Nullable LocalDate on,
        List<HoldId> holds,
        @Nullable StartEvent missing) {
    /** Whether a group of fields is to be erased. */
    public enum State {
        /** It is to be erased. */
        DUE,
        /** Its time is not over. */
        NOT_YET,
        /** A hold keeps it, however long ago its time was over. */
        ON_HOLD,
        /** Nobody can say, for a fact is missing. */
        UNKNOWN
    }

    /** Copies the list. */
    public RetentionTerm {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(state, "state");
        holds = List.copyOf(holds);
    }
}
