package org.duallearning.mobility.application.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duallearning.mobility.application.mapping.Phrases;
import org.jspecify.annotations.Nullable;

/** The words of a page in one language, and how that language writes numbers and days. Immutable and thread-safe. */
final class PageWords {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(spring|summer|autumn|winter)");

    private final String language;
    private final Properties words;

    private PageWords(String language, Properties words) {
        this.language = language;
        this.words = words;
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
        String digits = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder(number < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(say("number.thousands"));
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }

    /** A share, in whole percents. */
    String percent(BigDecimal share) {
        return percent(share, RoundingMode.HALF_UP);
    }

    /** A share, in whole percents, rounded in a way. */
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
        return say("date.day", Integer.toString(day.getDayOfMonth()), month(day.getMonthValue()), year(day.getYear()));
    }

    /** A day, a month or a season as it is kept, such as 2019-05-24, 2019-10 and 2019-spring; any other text as it is. */
    String when(@Nullable String date) {
        if (date == null) {
            return say("date.unknown");
        }
        Matcher season = SEASON.matcher(date);
        if (season.matches()) {
            return say("date.month", say("season." + season.group(2)), season.group(1));
        }
        try {
            if (DAY.matcher(date).matches()) {
                return day(LocalDate.parse(date));
            }
            if (MONTH.matcher(date).matches()) {
                YearMonth month = YearMonth.parse(date);
                return say("date.month", month(month.getMonthValue()), year(month.getYear()));
            }
        } catch (DateTimeParseException e) {
            return date;
        }
        return date;
    }

    /** A country by its code. */
    String country(String code) {
        String name = code("country", code.equals("UK") ? "GB" : code);
        return name.equals(code) ? new Locale("", code).getDisplayCountry(Locale.forLanguageTag(language)) : name;
    }

    private String month(int month) {
        return say("month." + month);
    }

    private static String year(int year) {
        return Year.of(year).toString();
    }
}
