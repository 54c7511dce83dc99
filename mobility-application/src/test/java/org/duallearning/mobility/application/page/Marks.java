package org.duallearning.mobility.application.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds pictures and tables of a page that do not say that their rows are not real. */
final class Marks {
    static final String MARK = "<span class=\"mark\">";

    /** What stands above a picture, and above a table. */
    private static final Pattern ABOVE =
            Pattern.compile("<figcaption>.*?</figcaption>|<caption>.*?</caption>", Pattern.DOTALL);

    private Marks() {}

    /** What stands above each picture and table. */
    static List<String> above(String page) {
        return ABOVE.matcher(page).results().map(MatchResult::group).toList();
    }

    /** Those without a mark. */
    static List<String> missing(String page) {
        return above(page).stream().filter(above -> !above.contains(MARK)).toList();
    }

    /** How many pictures and tables a page has, whatever stands above them. */
    static long drawn(String page) {
        return Pattern.compile("<figure>|<table>").matcher(page).results().count();
    }
}
