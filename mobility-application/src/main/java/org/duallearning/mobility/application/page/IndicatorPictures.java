package org.duallearning.mobility.application.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.application.page.Chart.BarsRow;
import org.duallearning.mobility.application.page.Chart.PartsRow;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.evidence.AnswerCategories;
import org.duallearning.mobility.evidence.Claim;
import org.jspecify.annotations.Nullable;

/** Pictures of the indicators of an objective: shares, changes and amounts. */
final class IndicatorPictures {
    private final Sheet sheet;
    private final PageWords words;
    private final List<ReportedIndicatorView> stated;

    IndicatorPictures(Sheet sheet, List<ReportedIndicatorView> indicators) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.stated = indicators.stream()
                .filter(indicator -> indicator.claim().startsWith("STATED") && indicator.figure() != null)
                .toList();
    }

    List<Picture> all() {
        List<Picture> pictures = new ArrayList<>();
        parts("SHARE", List.of("share.part")).ifPresent(pictures::add);
        parts("CHANGE", List.of("answer.rose", "answer.equal", "answer.fell")).ifPresent(pictures::add);
        amounts().ifPresent(pictures::add);
        return pictures;
    }

    private Optional<Picture> parts(String kind, List<String> series) {
        List<PartsRow> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        boolean rounded = false;
        String title = words.say("picture." + kind);
        DataTable table = new DataTable(title, heads(kind));
        for (ReportedIndicatorView indicator : ofKind(kind)) {
            FigureView figure = Objects.requireNonNull(indicator.figure());
            Integer denominator = figure.denominator();
            if (denominator != null && denominator < sheet.report().rule().leastForShare()) {
                continue;
            }
            PartsRow row = row(indicator, figure);
            rows.add(row);
            rounded |= figure.rounded();
            said.add(words.say("list.item", row.label(), row.text()));
            table.row(row.label(), cells(indicator, figure));
        }
        List<String> notes = new ArrayList<>();
        level(kind).ifPresent(level -> notes.add(words.say("picture.note.interval", level, level)));
        if (kind.equals("CHANGE")) {
            notes.add(words.say("picture.note.CHANGE"));
        }
        Optional<String> rounding = Rounding.note(rounded, sheet);
        Optional<String> about = Rounding.ofAbout(ofKind(kind).stream(), sheet);
        Stream.of(rounding, about).flatMap(Optional::stream).forEach(note -> {
            table.note(note);
            notes.add(note);
        });
        if (rounded) {
            notes.add(words.say("picture.note.rounded"));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Picture(
                        title,
                        title + ": " + String.join("; ", said) + ".",
                        notes,
                        new Chart.Parts(series.stream().map(words::say).toList(), rows, Hidden.text(words)),
                        List.of(table)));
    }

    /** How often intervals of a kind hold the true share; empty if there are none. */
    private Optional<String> level(String kind) {
        return ofKind(kind).stream()
                .map(indicator -> Objects.requireNonNull(indicator.figure()))
                .filter(figure -> figure.lower() != null && figure.upper() != null)
                .flatMap(figure -> Stream.ofNullable(figure.level()))
                .findFirst()
                .map(words::percent);
    }

    private PartsRow row(ReportedIndicatorView indicator, FigureView figure) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        values.add(figure.share() == null ? null : PageWords.percents(figure.share()));
        if (figure.kind().equals("CHANGE")) {
            values.add(share(figure.equal(), figure.denominator()));
            values.add(share(figure.fell(), figure.denominator()));
        }
        Integer numerator = figure.numerator();
        Integer denominator = figure.denominator();
        String share = figure.share() == null ? Hidden.text(words) : Facts.share(figure, figure.share(), words);
        String text = numerator == null || denominator == null
                ? share
                : words.say(
                        "share.of", share, passing(indicator, figure), Facts.answered(figure, table(indicator), words));
        String sign = indicator.reasons().isEmpty() ? "" : "⚠ ";
        String title = words.title(indicator.titles(), indicator.indicator());
        return new PartsRow(
                CountTables.sinceInShort(title, indicator.repeatedFrom(), sheet),
                sign + text,
                values,
                figure.lower() == null ? null : PageWords.percents(figure.lower()),
                figure.upper() == null ? null : PageWords.percents(figure.upper()));
    }

    private static @Nullable BigDecimal share(@Nullable Integer count, @Nullable Integer of) {
        return count == null || of == null || of == 0
                ? null
                : PageWords.percents(BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), MathContext.DECIMAL32));
    }

    private List<String> heads(String kind) {
        List<String> keys = kind.equals("CHANGE")
                ? List.of("indicator", "rose", "equal", "fell", "answered", "missing", "share", "interval", "warning")
                : List.of("indicator", "numerator", "answered", "missing", "share", "interval", "warning");
        return keys.stream().map(key -> words.say("head." + key)).toList();
    }

    private List<@Nullable String> cells(ReportedIndicatorView indicator, FigureView figure) {
        List<@Nullable String> cells = new ArrayList<>();
        TableView table = table(indicator);
        cells.add(figure.numerator() == null ? null : passing(indicator, figure));
        if (figure.kind().equals("CHANGE")) {
            cells.add(cell(figure.equal(), AnswerCategories.EQUAL, table));
            cells.add(cell(figure.fell(), AnswerCategories.FELL, table));
        }
        cells.add(figure.denominator() == null ? null : Facts.answered(figure, table(indicator), words));
        cells.add(cell(figure.missing(), AnswerCategories.NO_ANSWER, table));
        cells.add(figure.share() == null ? null : Facts.share(figure, figure.share(), words));
        cells.add(Objects.requireNonNullElse(Facts.interval(figure, words), "–"));
        cells.add(indicator.reasons().isEmpty() ? "–" : Facts.reasons(indicator, words));
        return cells;
    }

    /** How many pass, or rose. */
    private String passing(ReportedIndicatorView indicator, FigureView figure) {
        TableView table = table(indicator);
        String answer = table != null && table.columns().contains(AnswerCategories.ROSE)
                ? AnswerCategories.ROSE
                : AnswerCategories.YES;
        return Facts.count(figure.numerator(), answer, table, sheet);
    }

    private @Nullable String cell(@Nullable Integer count, String answer, @Nullable TableView table) {
        return count == null ? null : Facts.count(count, answer, table, sheet);
    }

    private @Nullable TableView table(ReportedIndicatorView indicator) {
        return sheet.report().tables().stream()
                .filter(table -> table.table().equals(indicator.table()))
                .findFirst()
                .orElse(null);
    }

    private Optional<Picture> amounts() {
        List<BarsRow> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        String title = words.say("picture.AMOUNT");
        DataTable table = new DataTable(
                title,
                List.of(
                        words.say("head.indicator"),
                        words.say("head.amount"),
                        words.say("head.records"),
                        words.say("head.unknown")));
        for (ReportedIndicatorView indicator : ofKind("AMOUNT")) {
            FigureView figure = Objects.requireNonNull(indicator.figure());
            Long amount = figure.amount();
            if (amount == null) {
                continue;
            }
            String label = CountTables.sinceInShort(
                    words.title(indicator.titles(), indicator.indicator()), indicator.repeatedFrom(), sheet);
            String text = (indicator.reasons().contains(Claim.Reason.PARTLY_UNKNOWN.name()) ? "≥ " : "")
                    + words.number(amount);
            rows.add(new BarsRow(label, List.of(amount), List.of(text)));
            said.add(words.say("list.item", label, text));
            table.row(
                    label,
                    text,
                    number(figure.records(), "records", indicator),
                    number(figure.missing(), "missing", indicator));
        }
        Rounding.ofActivities(
                        ofKind("AMOUNT").stream()
                                .anyMatch(indicator -> indicator.approximate().contains("records")),
                        sheet)
                .ifPresent(table::note);
        return rows.size() < 2
                ? Optional.empty()
                : Optional.of(new Picture(
                        title,
                        title + ": " + String.join("; ", said) + ".",
                        List.of(words.say("picture.note.AMOUNT")),
                        new Chart.Bars(List.of(words.say("head.amount")), rows, false),
                        List.of(table)));
    }

    /** A number of activities, and that it is not exact, if it is not. */
    private @Nullable String number(@Nullable Integer count, String name, ReportedIndicatorView indicator) {
        return CountTables.number(count, indicator.approximate().contains(name), words);
    }

    private List<ReportedIndicatorView> ofKind(String kind) {
        return stated.stream()
                .filter(indicator ->
                        indicator.figure() != null && indicator.figure().kind().equals(kind))
                .toList();
    }
}
