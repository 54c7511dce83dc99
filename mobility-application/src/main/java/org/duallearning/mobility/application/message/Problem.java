package org.duallearning.mobility.application.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a message: where, what, and what would be right. Immutable and thread-safe.
 *
 * <p>{@link #toString} leaves the value out, so that no personal data reaches a log.
 *
 * @param code what is wrong
 * @param file the file, such as {@code learners.csv}; null when the message is not part of a file
 * @param line the line in the file, counted from 1; null when it concerns the whole file
 * @param column the column; null when it concerns the whole row
 * @param value the offending text; null when there is none
 * @param expected what would be right, in the form of allowed values, bounds or a pattern; null when the code says it all
 */
public record Problem(
        ProblemCode code,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable String column,
        @Nullable String value,
        @Nullable String expected) {
    /** Checks that the code is there. */
    public Problem {
        Objects.requireNonNull(code, "code");
    }

    /** A problem with a whole file. */
    public static Problem ofFile(String file, ProblemCode code) {
        return new Problem(code, file, null, null, null, null);
    }

    /** Whether the row is refused only because a row that it names was refused. */
    public boolean followsFromAnother() {
        return code == ProblemCode.REFERENCE_REFUSED;
    }

    @Override
    public String toString() {
        return "%s at %s:%s:%s".formatted(code.code(), file, line, column);
    }
}
