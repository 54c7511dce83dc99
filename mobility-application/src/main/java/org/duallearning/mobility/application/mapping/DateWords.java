package org.duallearning.mobility.application.mapping;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a language writes days, months and seasons. Immutable and thread-safe. */
public final class DateWords {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(spring|summer|autumn|winter)");

    private final Phrases phrases;

    private DateWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** In Dutch or French if that is asked for, else in English. */
    public static DateWords in(Locale locale) {
        return new DateWords(Phrases.in(locale));
    }

    /** A day. */
    public String day(LocalDate day) {
        return phrases.say(
                "date.day", Integer.toString(day.getDayOfMonth()), month(day.getMonthValue()), year(day.getYear()));
    }

    /** A day, a month or a season as it is kept, such as 2019-05-24, 2019-10 and 2019-spring; any other text as it is. */
    public String when(String date) {
        Matcher season = SEASON.matcher(date);
        if (season.matches()) {
            return phrases.say("date.month", phrases.say("season." + season.group(2)), season.group(1));
        }
        try {
            if (DAY.matcher(date).matches()) {
                return day(LocalDate.parse(date));
            }
            if (MONTH.matcher(date).matches()) {
                YearMonth month = YearMonth.parse(date);
                return phrases.say("date.month", month(month.getMonthValue()), year(month.getYear()));
            }
        } catch (DateTimeParseException e) {
            return date;
        }
        return date;
    }

    private String month(int month) {
        return phrases.say("month." + month);
    }

    private static String year(int year) {
        return Year.of(year).toString();
    }
}
