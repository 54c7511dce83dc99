package org.duallearning.mobility.learner;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well a learner knows a language. Immutable and thread-safe.
 *
 * @param language the ISO 639-1 code, two small letters
 * @param level the level reached
 */
public record LanguageSkill(String language, CefrLevel level) {
    private static final Pattern TEXT = Pattern.compile("([a-z]{2}):([ABC][12])");

    /** Checks that both parts are there. */
    public LanguageSkill {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(level, "level");
    }

    /**
     * Reads the form that {@link #toString} writes, such as {@code fr:B1}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static LanguageSkill parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a language with its level. Write it as fr:B1.".formatted(text));
        }
        return new LanguageSkill(matcher.group(1), CefrLevel.valueOf(matcher.group(2)));
    }

    /** Whether the level is {@code other} or higher. */
    public boolean isAtLeast(CefrLevel other) {
        return level.compareTo(other) >= 0;
    }

    @Override
    public String toString() {
        return language + ":" + level;
    }
}
