package org.duallearning.mobility.application.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.jspecify.annotations.Nullable;

/** What must be known to read a figure: of how many it is, how sure it is, what is missing. */
final class Facts {
    private static final BigDecimal LEAST_PROBABILITY = new BigDecimal("0.001");

    private Facts() {}

    /**
     * The facts in short sentences.
     *
     * @param isOfAnswers whether people were asked for an answer, and some may have given none
     */
    static List<String> of(FigureView figure, boolean isOfAnswers, PageWords words) {
        List<String> facts = new ArrayList<>();
        if (isOfAnswers) {
            facts.add(words.say(
                    "facts.answered",
                    CountTables.text(figure.denominator(), words),
                    CountTables.text(figure.population(), words)));
            facts.add(words.say("facts.missing", CountTables.text(figure.missing(), words)));
            Integer notApplicable = figure.notApplicable();
            if (notApplicable == null || notApplicable > 0) {
                facts.add(words.say("facts.not-applicable", CountTables.text(notApplicable, words)));
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
