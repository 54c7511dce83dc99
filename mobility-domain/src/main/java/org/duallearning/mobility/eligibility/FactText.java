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

    /** A number without exponent and of bounded length: another could take any time and memory to write out. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,50}([.]\\d{1,50})?");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([nr\\\\])");

    private FactText() {}

    static String of(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof String text) {
            return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        }
        return value.equals(LocalDate.MAX) ? OPEN : value.toString();
    }

    /** Returns the value that a text stands for, or nothing if it is none of this fact. */
    static Optional<Object> parse(Fact fact, String text) {
        Class<?> type = fact.type();
        try {
            if (type == LocalDate.class) {
                return Optional.of(text.equals(OPEN) && fact == Fact.ENDS_ON ? LocalDate.MAX : LocalDate.parse(text));
            }
            if (type == LocalDateTime.class) {
                return Optional.of(LocalDateTime.parse(text));
            }
            if (type == BigDecimal.class) {
                return PLAIN_NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
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
