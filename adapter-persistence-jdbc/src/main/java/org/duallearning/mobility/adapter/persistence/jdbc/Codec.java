package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How values stand in columns: numbers as they are, flags as 0 and 1, codes by name, lists as one text, and everything
 * else (ids, dates, decimals) as the text it can be read from again.
 *
 * <p>In the text of a list, items are separated by spaces. An item keeps its own spaces as {@code \s} and backslashes as
 * {@code \\}; an empty item is {@code \e}. Text that is not Unicode or holds U+0000 is refused.
 */
final class Codec {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    private Codec() {}

    /** The form of {@code value} in a column; null stays null. */
    static @Nullable Object encode(@Nullable Object value) {
        if (value == null || value instanceof Integer || value instanceof Long) {
            return value;
        }
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof Enum<?> code) {
            return code.name();
        }
        return requireKept(value instanceof Collection<?> items ? join(items) : value.toString());
    }

    /** The items of a list that {@link #encode} wrote. */
    static List<String> split(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(Codec::unescape).toList();
    }

    /** Whether a text comes back as it went in: half a character would become a question mark, and U+0000 may end a text. */
    static boolean keeps(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (unit == 0 || Character.isSurrogate(unit)) {
                return false;
            }
        }
        return true;
    }

    private static String requireKept(String text) {
        if (!keeps(text)) {
            throw new IllegalArgumentException(
                    "A text holds half a character (an unpaired surrogate) or the character U+0000 and cannot be stored."
                            + " Check how it was decoded.");
        }
        return text;
    }

    private static String join(Collection<?> items) {
        StringJoiner joined = new StringJoiner(" ");
        items.forEach(item -> joined.add(escape(item.toString())));
        return joined.toString();
    }

    private static String escape(String item) {
        return item.isEmpty() ? "\\e" : item.replace("\\", "\\\\").replace(" ", "\\s");
    }

    private static String unescape(String item) {
        return ESCAPED.matcher(item).replaceAll(escaped -> switch (escaped.group(1)) {
            case "s" -> " ";
            case "e" -> "";
            default -> Matcher.quoteReplacement("\\");
        });
    }
}
