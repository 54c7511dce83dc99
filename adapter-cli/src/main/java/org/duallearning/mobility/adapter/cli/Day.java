package org.duallearning.mobility.adapter.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day of a decision or a record: today, unless another one is named. */
final class Day {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    /** Whether another day is named than that. */
    boolean isOtherThan(@Nullable LocalDate day) {
        return on != null && !on.equals(day);
    }

    /**
     * The day that a text means, in the one form in which days are given.
     *
     * @throws TypeConversionException if it means none
     */
    static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new TypeConversionException(text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(text);
        }
    }

    LocalDate orToday(Session session) {
        return Objects.requireNonNullElseGet(on, session::today);
    }
}
