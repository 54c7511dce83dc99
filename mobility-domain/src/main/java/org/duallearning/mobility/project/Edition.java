package org.duallearning.mobility.project;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One wave of departures of a project. Immutable and thread-safe; null means unknown.
 *
 * @param id the edition's code
 * @param activity the activity code of the Commission's tool, such as {@code LM-SHORT-VET}
 * @param filesFrom first day on which candidate files are accepted
 * @param filesUntil last day on which candidate files are accepted
 * @param departsOn day of departure
 * @param returnsOn day of return
 */
public record Edition(
        EditionId id,
        @Nullable String activity,
        @Nullable LocalDate filesFrom,
        @Nullable LocalDate filesUntil,
        @Nullable LocalDate departsOn,
        @Nullable LocalDate returnsOn) {
    /** Checks that the id is there. */
    public Edition {
        Objects.requireNonNull(id, "id");
    }
}
