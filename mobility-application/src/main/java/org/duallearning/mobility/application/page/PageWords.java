package org.duallearning.mobility.application.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.duallearning.mobility.application.mapping.DateWords;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.evidence.SentencePattern;
import org.duallearning.mobility.statistics.WholePercent;
import org.jspecify.annotations.Nullable;

/** The words of a page in one language, and how that language writes numbers and days. Immutable and thread-safe. */
final class PageWords {
    private static final int DECIMALS = 3;

    private final String language;
    private final Properties words;
    private final DateWords dates;

    private PageWords(String language, Properties words) {
        this.language = language;
        this.words = words;
        this.dates = DateWords.in(Locale.forLanguageTag(language));
    }

    /** The words in Dutch or French if that is asked for, else in English. */
    static PageWords in(Locale locale) {
        String language = Phrases.in(locale).locale().getLanguage();
        Properties words = new Properties();
        try {
            words.load(new StringReader(Resource.text("page_" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PageWords(language, words);
    }

    /** The code of the language. */
    String language() {
        return language;
    }

    /**
     * A phrase, with {@code %s} filled in.
     *
     * @throws IllegalArgumentException if the phrase is not known
     */
    String say(String key, Object... values) {
        String phrase = words.getProperty(key);
        if (phrase == null) {
            throw new IllegalArgumentException("There is no phrase '%s' in %s.".formatted(key, language));
        }
        return phrase.indexOf('%') < 0 ? phrase : phrase.formatted(values);
    }

    /** The words for a code, or the code itself where there are none. */
    String code(String kind, String code) {
        String known = words.getProperty(kind + "." + code);
        return known == null ? code : known;
    }

    /** What something is called in this language; else in another; else by its id. */
    String title(Map<String, String> titles, String id) {
        return Objects.requireNonNullElseGet(
                titles.get(language),
                () -> titles.values().stream().sorted().findFirst().orElse(id));
    }

    /** A whole number, with thousands set apart. */
    String number(long number) {
        return SentencePattern.grouped(language, Long.toString(number));
    }

    /** A number with three decimals. */
    String decimal(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString().replace(".", say("number.decimal"));
    }

    /** A share, in whole percents. */
    String percent(BigDecimal share) {
        return say("number.percent", WholePercent.of(share));
    }

    /** A bound of a share, in whole percents, rounded in a way. */
    String percent(BigDecimal share, RoundingMode rounding) {
        return say(
                "number.percent", share.movePointRight(2).setScale(0, rounding).toPlainString());
    }

    /** A share as digits for a picture: percents with one decimal. */
    static BigDecimal percents(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    /** A day. */
    String day(LocalDate day) {
        return dates.day(day);
    }

    /** A day, a month or a season in words; any other text as it is. */
    String when(@Nullable String date) {
        return date == null ? say("date.unknown") : dates.when(date);
    }

    /** A country by its code. */
    String country(String code) {
        String name = code("country", code.equals("UK") ? "GB" : code);
        return name.equals(code) ? new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language)) : name;
    }
}
