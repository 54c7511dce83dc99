package org.duallearning.mobility.application.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words for people in one language. Immutable and thread-safe. */
public final class Phrases {
    private static final List<String> LANGUAGES = List.of("en", "nl", "fr");
    private static final Map<String, Phrases> LOADED =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Phrases::load));

    private final Locale locale;
    private final Properties phrases;

    private Phrases(Locale locale, Properties phrases) {
        this.locale = locale;
        this.phrases = phrases;
    }

    /** The words in Dutch or French if that is asked for, else in English. */
    public static Phrases in(Locale locale) {
        String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.get(0);
        return Objects.requireNonNull(LOADED.get(language));
    }

    /** The languages that there are words in. */
    public static List<Locale> languages() {
        return LANGUAGES.stream().map(Locale::forLanguageTag).toList();
    }

    /** A phrase by language, with {@code %s} filled in. */
    public static Map<String, String> inEach(String key, Object... values) {
        return new TreeMap<>(LANGUAGES.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> in(Locale.forLanguageTag(language)).say(key, values))));
    }

    private static Phrases load(String language) {
        String name = "phrases_" + language + ".properties";
        try (InputStream resource = Phrases.class.getResourceAsStream(name)) {
            Properties phrases = new Properties();
            phrases.load(new InputStreamReader(
                    Objects.requireNonNull(resource, () -> "The resource " + name + " is missing from the jar."),
                    StandardCharsets.UTF_8));
            return new Phrases(Locale.forLanguageTag(language), phrases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language of the words. */
    public Locale locale() {
        return locale;
    }

    /**
     * A phrase, with {@code %s} filled in.
     *
     * @throws IllegalArgumentException if the phrase is not known
     */
    public String say(String key, Object... values) {
        String phrase = phrases.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("There is no phrase '%s' in %s.".formatted(key, locale));
        }
        return phrase.indexOf('%') < 0 ? phrase : phrase.formatted(values);
    }
}
