package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.report.ExactCounts;
import org.duallearning.mobility.application.view.ReportView.RuleView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.jspecify.annotations.Nullable;

/** That counts are rounded, said once beside them, and which of them are not. */
final class Rounding {
    private Rounding() {}

    /** What is said above a table; nothing if no count in it is rounded as all others are. */
    static Optional<String> ofTable(TableView view, Sheet sheet) {
        PageWords words = sheet.words();
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

    /** That numbers of activities are rounded where learners did them, if one may be so. */
    static Optional<String> ofActivities(Stream<@Nullable Integer> counts, Sheet sheet) {
        RuleView rule = sheet.report().rule();
        boolean mayBeRounded = rule.roundsAll()
                && counts.filter(Objects::nonNull)
                        .anyMatch(count -> count >= rule.threshold() && count % rule.roundingBase() == 0);
        return mayBeRounded
                ? Optional.of(
                        sheet.words().say("rounded.activities", sheet.words().number(rule.roundingBase())))
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
