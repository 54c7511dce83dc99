package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.report.ExactCounts;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.RuleView;
import org.duallearning.mobility.application.view.ReportView.TableView;

/** That counts are rounded, said once beside them, and which of them are not. */
final class Rounding {
    private Rounding() {}

    /**
     * What is said above a table of counts: which of them are exact, where some are not; nothing in a report in which nothing is
     * protected.
     */
    static Optional<String> ofTable(TableView view, Sheet sheet) {
        PageWords words = sheet.words();
        RuleView rule = sheet.report().rule();
        if (!rule.roundsAll()) {
            return sheet.report().attack() == null
                    ? Optional.empty()
                    : Optional.of(words.say(view.hasRounded() ? "exact.but-coarse" : "exact.all"));
        }
        return note(view.hasRounded(), sheet)
                .map(note -> joined(Stream.of(
                        Optional.of(note),
                        exact("rounded.sizes", ExactCounts.sizes(view, names(words)), words),
                        exact("rounded.answers", answers(view, words), words))));
    }

    /** What is said below a picture of the counts of all. */
    static Optional<String> ofPicture(TableView view, Sheet sheet) {
        PageWords words = sheet.words();
        return note(view.total().hasRounded(), sheet)
                .map(note ->
                        joined(Stream.of(Optional.of(note), exact("rounded.answers", answers(view, words), words))));
    }

    /** What the sign of counts in a picture means that are rounded more coarsely than others; nothing if none is. */
    static Optional<String> ofCoarse(Stream<TableView> views, Sheet sheet) {
        return views.anyMatch(view -> view.total().hasCoarse(sheet.report().rule()))
                ? Optional.of(sheet.words().say("coarse.note"))
                : Optional.empty();
    }

    /** That counts are rounded, if they are, and all others too. */
    static Optional<String> note(boolean isRounded, Sheet sheet) {
        RuleView rule = sheet.report().rule();
        return isRounded && rule.roundsAll()
                ? Optional.of(Phrases.in(Locale.forLanguageTag(sheet.words().language()))
                        .say("report.rounded", rule.roundingBase()))
                : Optional.empty();
    }

    /** That numbers of activities are rounded where learners did them, if one is. */
    static Optional<String> ofActivities(boolean isRounded, Sheet sheet) {
        PageWords words = sheet.words();
        return isRounded
                ? Optional.of(words.say(
                        "rounded.activities", words.number(sheet.report().rule().roundingBase())))
                : Optional.empty();
    }

    /** What “about” means in figures and sentences, and that all other numbers are exact; nothing if none is approximate. */
    static Optional<String> ofAbout(Stream<ReportedIndicatorView> indicators, Sheet sheet) {
        return indicators.anyMatch(indicator -> !indicator.approximate().isEmpty())
                ? Optional.of(Phrases.in(Locale.forLanguageTag(sheet.words().language()))
                        .say("report.about"))
                : Optional.empty();
    }

    private static List<String> answers(TableView view, PageWords words) {
        return ExactCounts.answers(view).stream()
                .map(answer -> CountTables.answer(answer, words))
                .toList();
    }

    private static Optional<String> exact(String key, List<String> names, PageWords words) {
        return names.isEmpty() ? Optional.empty() : Optional.of(words.say(key, String.join("; ", names)));
    }

    private static String joined(Stream<Optional<String>> sentences) {
        List<String> said = new ArrayList<>();
        sentences.forEach(sentence -> sentence.ifPresent(said::add));
        return String.join(" ", said);
    }

    private static ExactCounts.Names names(PageWords words) {
        return new ExactCounts.Names() {
            @Override
            public String all() {
                return words.say("table.all");
            }

            @Override
            public String by(String breakdown) {
                return words.code("by", breakdown);
            }

            @Override
            public String group(String breakdown, String group) {
                return CountTables.group(breakdown, group, words);
            }
        };
    }
}
