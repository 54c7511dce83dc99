package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import org.duallearning.mobility.application.mapping.DateWords;
import org.jspecify.annotations.Nullable;

/** What the command line says, in one language. Immutable and thread-safe. */
final class Words {
    /** The languages there are, the one to fall back on first. */
    static final List<String> LANGUAGES = List.of("en", "nl", "fr");

    private final Locale language;
    private final ResourceBundle words;

    private Words(Locale language, ResourceBundle words) {
        this.language = language;
        this.words = words;
    }

    /** The words in Dutch or French if that is asked for, else in English. */
    static Words in(Locale asked) {
        Locale language = spoken(asked);
        return new Words(language, bundle("words_" + language.getLanguage()));
    }

    /** What help says, with the keys by which picocli looks it up. */
    static ResourceBundle ofHelp(Locale asked) {
        return bundle("help_" + spoken(asked).getLanguage());
    }

    private static Locale spoken(Locale asked) {
        return Locale.forLanguageTag(LANGUAGES.contains(asked.getLanguage()) ? asked.getLanguage() : LANGUAGES.get(0));
    }

    private static ResourceBundle bundle(String name) {
        try (InputStream resource = Objects.requireNonNull(
                Words.class.getResourceAsStream(name + ".properties"), "The words are missing from the jar.")) {
            return new PropertyResourceBundle(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language. */
    Locale language() {
        return language;
    }

    /** A number with its decimals. */
    String decimal(BigDecimal number) {
        return number.toPlainString().replace(".", say("number.decimal"));
    }

    /**
     * A phrase with its values filled in.
     *
     * @throws java.util.MissingResourceException if the phrase is not known
     */
    String say(String key, @Nullable Object... values) {
        String phrase = words.getString(key);
        return values.length == 0 ? phrase : String.format(language, phrase, values);
    }

    /** The words for a code of the domain; the code itself where there are none. */
    String ofCode(String kind, String code) {
        String key = kind + "." + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }

    /** A day, a month or a season in words; any other text as it is. */
    String when(String date) {
        return DateWords.in(language).when(date);
    }

    /** Every phrase that there is. */
    Set<String> keys() {
        return Set.copyOf(words.keySet());
    }
}
