package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.report.ExactCounts;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.AttackView;
import org.duallearning.mobility.application.view.ReportView.BoundsView;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.ObjectiveView;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.StampsView;
import org.duallearning.mobility.application.view.ReportView.StepView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.jspecify.annotations.Nullable;

/** A published report in text. */
final class ReportText {
    private final ReportView report;
    private final Words words;
    private final RepeatedNotes notes;

    private ReportText(ReportView report, Words words) {
        this.report = report;
        this.words = words;
        this.notes = new RepeatedNotes(words);
    }

    /** The page. */
    static Page of(ReportView report, Words words) {
        return new ReportText(report, words).page();
    }

    private Page page() {
        Page page = new Page()
                .heading(words.say(
                        report.number() == ReportView.PREVIEW ? "report.previewHeading" : "report.heading",
                        report.number(),
                        Objects.requireNonNullElse(report.title(), report.project()),
                        readers(report.audience(), report.school(), words),
                        report.publishedOn()));
        if (report.school() != null) {
            page.text(0, words.say("report.ownSchool", report.school()));
        }
        if (report.preview() != null) {
            page.text(0, Objects.requireNonNullElse(in(report.preview()), ""));
        }
        if (report.leftOut() != null) {
            page.gap().text(0, Objects.requireNonNullElse(in(report.leftOut()), ""));
        }
        page.gap().table(0, participants());
        if (report.rule().threshold() > 1) {
            page.gap().text(0, words.say("report.legend", report.rule().threshold()));
            page.text(0, words.say("report.legend.open"));
        }
        if (isAnyApproximate()) {
            page.text(0, Phrases.in(words.language()).say("report.about"));
        }
        report.objectives().forEach(objective -> add(page, objective));
        report.recommendations().forEach(recommendation -> add(page, recommendation));
        page.heading(words.say("report.tables"));
        report.tables().stream().filter(table -> !table.breakdowns().isEmpty()).forEach(table -> add(page, table));
        AttackView attack = report.attack();
        if (attack != null) {
            page.heading(words.say("report.protection"));
            boolean isRounding = report.rule().roundsAll();
            page.text(0, words.say("report.rule", report.rule().threshold()));
            page.text(
                    0,
                    isRounding
                            ? words.say(
                                    "report.rounding",
                                    report.rule().roundingBase(),
                                    report.rule().coarseBase())
                            : words.say("report.exact", report.rule().coarseBase()));
            page.text(0, words.say(isRounding ? "report.open" : "report.openExact"));
            page.text(0, said(attack));
        }
        return page.gap().table(0, stamps());
    }

    private String said(AttackView attack) {
        return attack.narrowest() == null
                ? words.say("report.attackInVain", attack.shown(), attack.hidden(), attack.differences())
                : words.say("report.attack", attack.shown(), attack.hidden(), attack.narrowest(), attack.differences());
    }

    private boolean isAnyApproximate() {
        return report.objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .anyMatch(indicator -> !indicator.approximate().isEmpty());
    }

    /** For whom a report is. */
    static String readers(String audience, @Nullable String school, Words words) {
        String readers = words.ofCode("readers", audience);
        return school == null ? readers : readers + " " + school;
    }

    private TextTable participants() {
        TextTable table = new TextTable()
                .row(
                        words.say("summary.participants"),
                        report.participants().participants(),
                        Figures.percent(report.participants().shareOfTarget()));
        Integer target = report.participants().target();
        if (target != null) {
            table.row(words.say("summary.target"), target, "");
        }
        report.participants().groups().forEach((group, size) -> table.row(words.ofCode("group", group), size, ""));
        report.participants().editions().forEach((edition, size) -> table.row(edition, size, ""));
        return table;
    }

    private void add(Page page, ObjectiveView objective) {
        page.heading(words.ofCode("objective", objective.objective()));
        if (!objective.stated()) {
            page.text(1, words.say(objective.hides() ? "indicator.hidden" : "indicator.noData"));
        }
        for (ReportedIndicatorView indicator : objective.indicators()) {
            page.text(1, indicator.indicator() + ": " + sentence(indicator));
            if (indicator.repeatedFrom() != null) {
                FigureView figure = indicator.figure();
                boolean isSum = figure != null && figure.kind().equals("AMOUNT");
                page.text(
                        2, repeated(isSum ? "report.repeatedSum" : "report.repeatedFigure", indicator.repeatedFrom()));
            }
            indicator.ofDefinition().forEach(said -> page.text(2, Objects.requireNonNullElse(in(said), "")));
            certainty(indicator).ifPresent(text -> page.text(2, text));
            page.text(2, words.say("report.formula", indicator.formula()));
        }
    }

    private String sentence(ReportedIndicatorView indicator) {
        String sentence = in(indicator.sentences());
        if (sentence != null) {
            return sentence;
        }
        String title = Objects.requireNonNullElse(in(indicator.titles()), indicator.indicator());
        return indicator.claim().equals("HIDDEN")
                ? words.say("report.hidden", title)
                : words.say("indicator.refused", title, Figures.reasons(indicator.reasons(), words));
    }

    private Optional<String> certainty(ReportedIndicatorView indicator) {
        FigureView figure = indicator.figure();
        return figure == null || !indicator.claim().startsWith("STATED")
                ? Optional.empty()
                : Figures.certainty(figure, indicator.reasons(), words);
    }

    private void add(Page page, RecommendationView recommendation) {
        page.heading(Objects.requireNonNullElse(recommendation.title(), recommendation.recommendation()));
        if (recommendation.text() != null) {
            page.text(1, recommendation.text());
        }
        if (!recommendation.evidence().isEmpty()) {
            page.text(1, words.say("report.evidence", String.join(", ", recommendation.evidence())));
        }
        TextTable steps = new TextTable();
        for (StepView step : recommendation.steps()) {
            steps.row(
                    words.ofCode("recommendationStatus", step.status()),
                    step.date() == null ? "" : words.when(step.date()),
                    Objects.requireNonNullElse(step.bodies(), ""),
                    Objects.requireNonNullElse(step.event(), ""));
        }
        page.table(1, steps);
    }

    private void add(Page page, TableView table) {
        if (!table.showsAnswers()) {
            page.gap().text(0, words.say("report.hidden", title(table)));
            return;
        }
        page.gap().text(0, title(table));
        exactness(table).ifPresent(text -> notes.add(page, text));
        List<String> header = new ArrayList<>(List.of("", words.say("column.population")));
        table.columns().forEach(column -> header.add(words.ofCode("answer", column)));
        TextTable text = new TextTable(header.toArray(String[]::new));
        row(text, words.say("report.all"), table.total());
        if (table.repeatedFrom() != null) {
            notes.add(
                    page,
                    words.say(
                            "report.repeatedRows",
                            words.say("report.all"),
                            repeated("report.repeated", table.repeatedFrom())));
        }
        table.ofDefinition().forEach(said -> notes.add(page, Objects.requireNonNullElse(in(said), "")));
        List<String> allHidden = new ArrayList<>();
        for (BreakdownView breakdown : table.breakdowns()) {
            List<RowView> hidden =
                    breakdown.rows().stream().filter(RowView::showsNobody).toList();
            List<RowView> shown = new ArrayList<>(breakdown.rows());
            if (hidden.size() > 1) {
                shown.removeAll(hidden);
                allHidden.add(words.say(
                        "report.allHidden",
                        hidden.stream().map(row -> name(breakdown, row)).collect(Collectors.joining("; "))));
            }
            shown.forEach(row -> row(text, name(breakdown, row), row));
            if (breakdown.repeatedFrom() != null) {
                notes.add(
                        page,
                        words.say(
                                "report.repeatedRows",
                                words.ofCode("breakdown", breakdown.by()),
                                repeated("report.repeated", breakdown.repeatedFrom())));
            }
        }
        page.table(1, text);
        allHidden.forEach(line -> notes.add(page, line));
        if (table.columns().contains("entered")) {
            notes.add(page, words.say("report.entered"));
        }
    }

    /** Which counts are exact, where some are not; nothing in a report in which nothing is protected. */
    private Optional<String> exactness(TableView table) {
        if (!report.rule().roundsAll()) {
            return report.attack() == null
                    ? Optional.empty()
                    : Optional.of(words.say(table.hasRounded() ? "report.exactButCoarse" : "report.exactAll"));
        }
        return table.hasRounded() ? Optional.of(rounded(table)) : Optional.empty();
    }

    /** That counts are rounded, and which are not. */
    private String rounded(TableView table) {
        String rounded =
                Phrases.in(words.language()).say("report.rounded", report.rule().roundingBase());
        List<String> exact = ExactCounts.sizes(table, new GroupNames(words));
        return exact.isEmpty() ? rounded : rounded + " " + words.say("report.roundedSizes", String.join("; ", exact));
    }

    private String name(BreakdownView breakdown, RowView row) {
        return IndicatorPage.name(breakdown.by(), row.group(), words);
    }

    private String title(TableView table) {
        String title = Objects.requireNonNullElseGet(in(table.titles()), () -> words.ofCode("table", table.table()));
        return table.wave()
                .map(wave -> words.say("report.wave", title, words.ofCode("wave", wave)))
                .orElse(title);
    }

    private void row(TextTable table, String name, RowView row) {
        List<Object> cells = new ArrayList<>(List.of(name, count(row.size(), row.sizeBounds())));
        for (int i = 0; i < row.counts().size(); i++) {
            cells.add(count(row.counts().get(i), row.boundsOf(i)));
        }
        table.row(cells.toArray());
    }

    private String count(@Nullable Integer count, @Nullable BoundsView bounds) {
        return count == null ? ReportView.HIDDEN : report.rule().text(count, bounds, Integer::toString);
    }

    /** That something is as an earlier report showed it. */
    private String repeated(String key, int from) {
        return words.say(key, from, report.rule().threshold());
    }

    private TextTable stamps() {
        StampsView stamps = report.stamps();
        return new TextTable("", words.say("report.version"), "SHA-256")
                .row(words.say("report.software"), stamps.software(), "")
                .row(words.say("report.ruleBook"), stamps.ruleBook(), stamps.ruleBookFingerprint())
                .row(
                        words.say("report.indicators"),
                        stamps.indicators(),
                        Objects.requireNonNullElse(stamps.indicatorsFingerprint(), ""))
                .row(
                        words.say("report.questions"),
                        stamps.questions(),
                        Objects.requireNonNullElse(stamps.questionsFingerprint(), ""))
                .row(words.say("report.data"), "", Objects.requireNonNullElse(stamps.data(), ""));
    }

    private @Nullable String in(Map<String, String> texts) {
        return texts.get(words.language().getLanguage());
    }
}
