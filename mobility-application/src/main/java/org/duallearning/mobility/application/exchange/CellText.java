package org.duallearning.mobility.application.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of one cell as a value, in the spellings that people in Belgium use.
 *
 * <p>Text that is not such a value gives an empty answer, never an exception. White space around a value, hard spaces
 * included, does not count.
 */
final class CellText {

    private static final Pattern DATE =
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})|(?<d2>\\d{1,2})/(?<m2>\\d{1,2})/(?<y2>\\d{4})");
    private static final Pattern DATE_TIME =
            Pattern.compile("(?<date>[\\d/-]+)(?:T| +)(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,10}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(?:[.,]\\d{1,30})?");

    private CellText() {}

    /** Returns the text without white space, hard spaces or byte order marks around it. */
    static String clean(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? "" : text.substring(start, end);
    }

    private static boolean isBlank(char character) {
        return character <= ' '
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF';
    }

    /** Reads {@code 2018-03-18}, {@code 18/03/2018} or {@code 18/3/2018}. */
    static Optional<LocalDate> date(String text) {
        Matcher date = DATE.matcher(clean(text));
        if (!date.matches()) {
            return Optional.empty();
        }
        boolean iso = date.group("y") != null;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(date.group(iso ? "y" : "y2")),
                    Integer.parseInt(date.group(iso ? "m" : "m2")),
                    Integer.parseInt(date.group(iso ? "d" : "d2"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Reads a date, meaning the start of that day, or a date and a time such as {@code 2018-03-18T10:30}. */
    static Optional<LocalDateTime> dateTime(String text) {
        Matcher both = DATE_TIME.matcher(clean(text));
        if (!both.matches()) {
            return date(text).map(LocalDate::atStartOfDay);
        }
        String second = both.group("second");
        try {
            LocalTime time = LocalTime.of(
                    Integer.parseInt(both.group("hour")),
                    Integer.parseInt(both.group("minute")),
                    second == null ? 0 : Integer.parseInt(second));
            return date(both.group("date")).map(day -> day.atTime(time));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    /** Reads a whole number without separators. */
    static Optional<Integer> integer(String text) {
        String number = clean(text);
        if (!INTEGER.matcher(number).matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(number);
        return value == (int) value ? Optional.of((int) value) : Optional.empty();
    }

    /** Reads a number with a comma or a point before its decimals, and no separators between thousands. */
    static Optional<BigDecimal> decimal(String text) {
        String number = clean(text);
        return DECIMAL.matcher(number).matches()
                ? Optional.of(new BigDecimal(number.replace(',', '.')))
                : Optional.empty();
    }

    /** Reads yes or no, in Dutch, French or English, or as {@code 1}, {@code 0}, {@code true}, {@code false}. */
    static Optional<Boolean> bool(String text) {
        return switch (clean(text).toLowerCase(Locale.ROOT)) {
            case "yes", "ja", "oui", "1", "true" -> Optional.of(true);
            case "no", "nee", "non", "0", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
