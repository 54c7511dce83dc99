package org.duallearning.mobility.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days of which one is meant by a day, a month, a season or a year. A season is as long as anybody means by it: spring is from
 * March to June, winter from January of its year to March of the next. Immutable and thread-safe.
 *
 * @param first the first of them
 * @param last the last of them
 */
record ApproximateDays(LocalDate first, LocalDate last) {
    private static final int DAY = "2019-05-24".length();
    private static final int MONTH = "2019-05".length();
    private static final int YEAR = "2019".length();

    /** The days meant by {@code 2019-05-24}, {@code 2019-10}, {@code 2019-spring} or {@code 2019}; empty for any other text. */
    static Optional<ApproximateDays> parse(String text) {
        try {
            if (text.length() == DAY) {
                LocalDate day = LocalDate.parse(text);
                return Optional.of(new ApproximateDays(day, day));
            }
            if (text.length() == MONTH) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(new ApproximateDays(month.atDay(1), month.atEndOfMonth()));
            }
            int year = Integer.parseInt(text.substring(0, Math.min(YEAR, text.length())));
            return switch (text.substring(Math.min(YEAR, text.length()))) {
                case "" -> Optional.of(months(year, 1, 12));
                case "-spring" -> Optional.of(months(year, 3, 4));
                case "-summer" -> Optional.of(months(year, 6, 4));
                case "-autumn" -> Optional.of(months(year, 9, 4));
                case "-winter" -> Optional.of(months(year, 1, 15));
                default -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static ApproximateDays months(int year, int first, int count) {
        YearMonth from = YearMonth.of(year, first);
        return new ApproximateDays(from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth());
    }

    /** Whether all of them come before all of others. */
    boolean areBefore(ApproximateDays others) {
        return last.isBefore(others.first);
    }
}
