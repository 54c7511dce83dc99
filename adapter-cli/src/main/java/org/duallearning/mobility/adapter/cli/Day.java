package org.duallearning.mobility.adapter.cli;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day of a decision or a record: today, unless another one is named. */
final class Day {
    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    /** Whether another day is named than that. */
    boolean isOtherThan(@Nullable LocalDate day) {
        return on != null && !on.equals(day);
    }

    LocalDate orToday(Session session) {
        return Objects.requireNonNullElseGet(on, session::today);
    }
}
