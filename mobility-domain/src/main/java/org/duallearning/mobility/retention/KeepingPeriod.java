package org.duallearning.mobility.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For how long data is kept. Immutable and thread-safe.
 *
 * @param length how long, in whole years or months
 * @param upToEur the most funding, in euro, for which it is so; null for any
 */
public record KeepingPeriod(Period length, @Nullable BigDecimal upToEur) {
    /** Checks that there is a length. */
    public KeepingPeriod {
        Objects.requireNonNull(length, "length");
        if (length.toTotalMonths() < 1 || !length.equals(length.withDays(0))) {
            throw new IllegalArgumentException(
                    "The period %s must be one or more whole months or years.".formatted(length));
        }
    }

    /**
     * The first day on which the data need not be kept any more. A period of years or months ends with the day of the same
     * date, or, where the month has none, its last one (Regulation 1182/71, art. 3(2)(c)).
     */
    LocalDate overFrom(LocalDate start) {
        return start.plus(length).plusDays(1);
    }

    /** Whether it is the period for that much funding. Funding that is not known may be any, so only a period for any holds. */
    boolean isFor(@Nullable BigDecimal fundingEur) {
        return upToEur == null || (fundingEur != null && fundingEur.compareTo(upToEur) <= 0);
    }
}
