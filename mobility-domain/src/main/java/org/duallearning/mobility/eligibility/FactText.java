package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Values of facts as text: ISO dates, decimal points, yes and no, codes, and {@code open} for an agreement without end. */
final class FactText {

    private static final String OPEN = "open";

    /** Dates in years of four digits and numbers without exponent: others could not be worked with in bounded time. */
    private static final Pattern PLAIN = Pattern.compile("\\d{4}-.{1,40}|-?\\d{1,50}([.]\\d{1,50})?");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([nr\\\\])");

    private FactText() {}

    static String of(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof BigDecimal number) {
            return shortest(number).toPlainString();
        }
        if (value instanceof String text) {
            return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        }
        return value.equals(LocalDate.MAX) ? OPEN : value.toString();
    }

    /** Returns an equal number with as few digits as it takes. */
    static BigDecimal shortest(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Returns the value that a text stands for, or nothing if it is none of this fact. */
    static Optional<Object> parse(Fact fact, String text) {
        Class<?> type = fact.type();
        if (fact == Fact.ENDS_ON && text.equals(OPEN)) {
            return Optional.of(LocalDate.MAX);
        }
        if (isOrdered(type) && !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            if (type == LocalDate.class) {
                return Optional.of(LocalDate.parse(text));
            }
            if (type == LocalDateTime.class) {
                return Optional.of(LocalDateTime.parse(text));
            }
            if (type == BigDecimal.class) {
                return Optional.of(new BigDecimal(text));
            }
            if (type == Integer.class) {
                return Optional.of(Integer.valueOf(text));
            }
        } catch (DateTimeException | NumberFormatException notOne) {
            return Optional.empty();
        }
        if (type == Boolean.class) {
            return text.equals("yes") || text.equals("no") ? Optional.of(text.equals("yes")) : Optional.empty();
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .<Object>map(constant -> constant)
                        .filter(constant -> constant.toString().equals(text))
                        .findFirst()
                : Optional.of(ESCAPED.matcher(text).replaceAll(FactText::unescaped));
    }

    /** Whether values of a type are dates, moments or numbers. */
    private static boolean isOrdered(Class<?> type) {
        return type == LocalDate.class
                || type == LocalDateTime.class
                || type == BigDecimal.class
                || type == Integer.class;
    }

    private static String unescaped(MatchResult escaped) {
        return switch (escaped.group(1)) {
            case "n" -> "\n";
            case "r" -> "\r";
            default -> "\\\\";
        };
    }

    /** Says what is right where a text was wrong. */
    static String expected(Fact fact) {
        Class<?> type = fact.type();
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (type == Boolean.class) {
            return "yes or no";
        }
        if (type == LocalDate.class) {
            return fact == Fact.ENDS_ON ? "a date such as 2018-03-18, or open" : "a date such as 2018-03-18";
        }
        if (type == LocalDateTime.class) {
            return "a moment such as 2017-11-04T09:30";
        }
        return "a number such as " + (type == Integer.class ? "2018" : "19.5");
    }
}
