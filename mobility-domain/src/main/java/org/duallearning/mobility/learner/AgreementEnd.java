package org.duallearning.mobility.learner;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When an agreement ends: on a day, or open-ended. Immutable and thread-safe.
 *
 * <p>An end that is not known is a null {@code AgreementEnd}, never an open one.
 *
 * @param lastDay the last day; null means open-ended
 */
public record AgreementEnd(@Nullable LocalDate lastDay) {
    /** The end of an agreement without a last day. */
    public static final AgreementEnd OPEN = new AgreementEnd(null);

    private static final String OPEN_TEXT = "open";

    /** An agreement that runs up to and including {@code lastDay}. */
    public static AgreementEnd on(LocalDate lastDay) {
        return new AgreementEnd(lastDay);
    }

    /**
     * Reads the form that {@link #toString} writes: {@code 2018-06-30} or {@code open}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static AgreementEnd parse(String text) {
        if (text.equals(OPEN_TEXT)) {
            return OPEN;
        }
        try {
            return on(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "'%s' is not the end of an agreement. Write a date such as 2018-06-30, or open.".formatted(text),
                    e);
        }
    }

    /** Whether the agreement still runs on {@code day}, as far as its end says. */
    public boolean isOnOrAfter(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    @Override
    public String toString() {
        return lastDay == null ? OPEN_TEXT : lastDay.toString();
    }
}
