package org.duallearning.mobility.application.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView.BoundsView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.evidence.AnswerCategories;
import org.jspecify.annotations.Nullable;

/** What must be known to read a figure: of how many it is, how sure it is, what is missing. */
final class Facts {
    private static final BigDecimal LEAST_PROBABILITY = new BigDecimal("0.001");

    private Facts() {}

    /**
     * The facts in short sentences.
     *
     * @param table the counts behind the figure; null if it is not of participants
     */
    static List<String> of(FigureView figure, @Nullable TableView table, Sheet sheet) {
        PageWords words = sheet.words();
        List<String> facts = new ArrayList<>();
        if (table != null && table.columns().contains(AnswerCategories.NO_ANSWER)) {
            facts.add(words.say(
                    "facts.answered",
                    answered(figure, table, words),
                    count(figure.population(), table.total().sizeBounds(), words)));
            facts.add(words.say("facts.missing", count(figure.missing(), AnswerCategories.NO_ANSWER, table, sheet)));
            Integer notApplicable = figure.notApplicable();
            if (notApplicable == null || notApplicable > 0) {
                facts.add(words.say(
                        "facts.not-applicable", count(notApplicable, AnswerCategories.NOT_APPLICABLE, table, sheet)));
            }
        }
        String interval = interval(figure, words);
        BigDecimal level = figure.level();
        if (interval != null && level != null) {
            facts.add(words.say(
                    figure.rounded() ? "facts.interval-rounded" : "facts.interval", words.percent(level), interval));
        }
        BigDecimal probability = figure.probability();
        if (probability != null) {
            facts.add(
                    probability.compareTo(LEAST_PROBABILITY) < 0
                            ? words.say("facts.chance-below", words.decimal(LEAST_PROBABILITY))
                            : words.say("facts.chance", words.decimal(probability)));
        }
        return facts;
    }

    /** How many answered, which is no rounded count but may be worked out from such. */
    static String answered(FigureView figure, @Nullable TableView table, PageWords words) {
        String answered = CountTables.text(figure.denominator(), words);
        return figure.rounded() && figure.denominator() != null && (table == null || isWholeRounded(table))
                ? words.say("number.about", answered)
                : answered;
    }

    private static boolean isWholeRounded(TableView table) {
        return table.total().sizeBounds() != null
                || Stream.of(AnswerCategories.NO_ANSWER, AnswerCategories.NOT_APPLICABLE)
                        .map(answer -> table.columns().indexOf(answer))
                        .anyMatch(column -> column >= 0 && table.total().boundsOf(column) != null);
    }

    /** A share, and that it is not exact, if it is worked out from rounded counts. */
    static String share(FigureView figure, BigDecimal share, PageWords words) {
        String percent = words.percent(share);
        return figure.rounded() ? words.say("number.about", percent) : percent;
    }

    /** A count of a figure: about so many, if the table behind it shows a rounded one. */
    static String count(@Nullable Integer count, String answer, @Nullable TableView table, Sheet sheet) {
        int column = table == null ? -1 : table.columns().indexOf(answer);
        return count(count, table == null || column < 0 ? null : table.total().boundsOf(column), sheet.words());
    }

    private static String count(@Nullable Integer count, @Nullable BoundsView bounds, PageWords words) {
        if (count == null) {
            return Hidden.text(words);
        }
        if (bounds != null && count == 0) {
            return words.number(bounds.low()) + "–" + words.number(bounds.high());
        }
        return bounds == null ? words.number(count) : words.say("number.about", words.number(count));
    }

    /** From where to where the true share may be, rounded outwards; null if that is not known. */
    static @Nullable String interval(FigureView figure, PageWords words) {
        BigDecimal lower = figure.lower();
        BigDecimal upper = figure.upper();
        return lower == null || upper == null
                ? null
                : words.say(
                        "facts.from-to",
                        words.percent(lower, RoundingMode.FLOOR),
                        words.percent(upper, RoundingMode.CEILING));
    }

    /** Why there is a warning, or nothing may be stated. */
    static String reasons(ReportedIndicatorView indicator, PageWords words) {
        return String.join(
                ", ",
                indicator.reasons().stream()
                        .map(reason -> words.code("reason", reason))
                        .toList());
    }
}
