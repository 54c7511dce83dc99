package org.duallearning.mobility.application.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.report.ReportExtract.ClassData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.view.ReportView.BoundsView;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.IncomparableView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.disclosure.AnswerClass;
import org.duallearning.mobility.disclosure.Cell;
import org.duallearning.mobility.disclosure.ControlResult;
import org.duallearning.mobility.disclosure.ControlResult.NotAnew;
import org.duallearning.mobility.disclosure.CountRow;
import org.duallearning.mobility.disclosure.CountTable;
import org.jspecify.annotations.Nullable;

/** The tables of a report as they are read. Used by one thread. */
final class PublishedTables {
    private final int number;
    private final ReportExtract extract;
    private final Definitions definitions;
    private final ControlResult control;
    private final Map<String, PublishedMeasure> measures = new HashMap<>();

    /**
     * Tables of a report.
     *
     * @param number its number
     * @param extract what it is worked out from
     * @param control the tables that are published, new or repeated, and those that are not
     * @param definitions what the tables count
     */
    PublishedTables(int number, ReportExtract extract, ControlResult control, Definitions definitions) {
        this.number = number;
        this.extract = extract;
        this.definitions = definitions;
        this.control = control;
    }

    /** The counts of a row that are shown, by column and class. */
    static Map<String, Cell.Shown> shown(CountTable table, CountRow row) {
        Map<String, Cell.Shown> shown = new LinkedHashMap<>();
        put(shown, table.columns(), row.columns());
        put(shown, table.classes().stream().map(AnswerClass::name).toList(), row.classes());
        return shown;
    }

    private static void put(Map<String, Cell.Shown> counts, List<String> names, List<Cell> cells) {
        for (int i = 0; i < names.size(); i++) {
            if (cells.get(i) instanceof Cell.Shown shown) {
                counts.put(names.get(i), shown);
            }
        }
    }

    /** The tables of what somebody answered, or is on record of somebody, in their order. */
    List<TableView> views() {
        List<TableView> views = new ArrayList<>();
        if (!measure("applied").isUnanswered()) {
            views.add(funnel());
        }
        // Two tests of one rating are counted from the same answers.
        Set<String> told = new HashSet<>();
        shownMeasures()
                .forEach(published -> views(published).stream()
                        .filter(view -> told.add(view.table() + " of "
                                + definitions.series(
                                        published.definition().measure().id())))
                        .forEach(views::add));
        return views;
    }

    /** How many tables are shown: those of what somebody answered, or is on record of somebody. */
    int shown() {
        return shownMeasures().mapToInt(measure -> measure.tables().size()).sum();
    }

    private Stream<PublishedMeasure> shownMeasures() {
        return extract.populations().stream()
                .flatMap(population -> population.measures().stream())
                .map(measure -> measure(measure.id()))
                .filter(measure -> !measure.tables().isEmpty() && !measure.isUnanswered());
    }

    private List<TableView> views(PublishedMeasure published) {
        MeasureData measure = published.definition().measure();
        List<TableView> views = new ArrayList<>(List.of(table(published)));
        if (measure.answersTo() != null) {
            views.addAll(
                    measure.kind().equals(ReportExtract.LADDER)
                            ? List.of(levels(published, ReportExtract.BEFORE), levels(published, ReportExtract.AFTER))
                            : List.of(answers(published)));
        }
        return views;
    }

    /** From candidacy to recognition, of the counts that are published; how many went is public. */
    private TableView funnel() {
        CountRow applied = total("applied");
        CountRow stays = total("stay");
        return new TableView(
                "funnel",
                "FUNNEL",
                Map.of(),
                List.of("applied", "entered", "went", "completed", "recognised"),
                row(
                        "",
                        applied.size(),
                        List.of(
                                applied.size(),
                                applied.columns().get(0),
                                Cell.Shown.exactly(extract.population(ReportExtract.PARTICIPANTS)
                                        .people()
                                        .size()),
                                stays.classes().get(0),
                                stays.columns().get(0))),
                Stream.of("applied", "stay")
                        .flatMap(measure -> published(measure).limit(1))
                        .map(this::repeatedFrom)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                funnelParts()
                        .filter(part -> !part.isOfToday())
                        .findFirst()
                        .map(part -> Phrases.inEach(
                                "report.redefined-funnel", part.definition().report()))
                        .orElse(null),
                null,
                funnelParts()
                        .flatMap(part -> Stream.ofNullable(part.incomparable()))
                        .findFirst()
                        .map(part -> new IncomparableView(
                                part.report(), Phrases.inEach("report.incomparable-funnel", part.report())))
                        .orElse(null),
                List.of());
    }

    private Stream<PublishedMeasure> funnelParts() {
        return Stream.of("applied", "stay").map(this::measure);
    }

    /** The tables of a measure that are shown, and what is said of what they count. */
    PublishedMeasure measure(String id) {
        String series = definitions.series(id);
        return measures.computeIfAbsent(
                id,
                measure -> definitions.of(
                        measure,
                        control.release().tables().stream()
                                .filter(table -> table.measure().equals(series))
                                .toList(),
                        notAnew(measure)
                                .filter(table -> !table.isRepeated() && table.otherwise() != null)
                                .findFirst()));
    }

    private Stream<NotAnew> notAnew(String measure) {
        String series = definitions.series(measure);
        return control.repeated().stream().filter(table -> table.measure().equals(series));
    }

    /**
     * How many tables are neither published anew nor repeated, as few have changed. There is none of what nobody answered; of groups that
     * are left out because they were counted otherwise, and of what is told otherwise, their measure says so.
     */
    int leftOut() {
        return (int) extract.populations().stream()
                .flatMap(population -> population.measures().stream())
                .filter(measure -> !measure(measure.id()).isUnanswered())
                .flatMap(measure -> notAnew(measure.id()))
                .filter(table -> !table.isRepeated() && table.otherwise() == null)
                .count();
    }

    private Stream<CountTable> published(String measure) {
        return measure(measure).tables().stream();
    }

    /** The earlier report whose counts a table repeats; null if they are new. */
    @Nullable
    Integer repeatedFrom(CountTable table) {
        return table.origin() == number ? null : table.origin();
    }

    private CountRow total(String measure) {
        return published(measure)
                .findFirst()
                .map(CountTable::total)
                .orElseGet(
                        () -> new CountRow("", Cell.HIDDEN, List.of(Cell.HIDDEN, Cell.HIDDEN), List.of(Cell.HIDDEN)));
    }

    private TableView table(PublishedMeasure published) {
        Definition definition = published.definition();
        MeasureData measure = definition.measure();
        CountTable first = published.tables().get(0);
        IndicatorData indicator = definition.indicator();
        boolean isSummedUp = measure.answersTo() != null;
        List<String> columns = new ArrayList<>();
        if (isSummedUp) {
            measure.classes().stream()
                    .map(ClassData::name)
                    .filter(name -> name.indexOf('@') < 0)
                    .forEach(columns::add);
            columns.addAll(measure.single());
        } else {
            columns.addAll(measure.columns());
        }
        Map<String, String> titles = isSummedUp ? Map.of() : measure.titles();
        return new TableView(
                measure.id(),
                kind(measure.kind()),
                titles.isEmpty() && indicator != null ? indicator.titles() : titles,
                columns,
                row(first, first.total(), columns),
                repeatedFrom(first),
                published.redefined(),
                published.reworded(),
                published.incomparable(),
                definition.population().dimensions().isEmpty()
                        ? List.of()
                        : published.tables().stream()
                                .map(table -> breakdown(table, columns))
                                .toList());
    }

    /** The single answers of an indicator. */
    private TableView answers(PublishedMeasure published) {
        MeasureData measure = published.definition().measure();
        CountTable first = published.tables().get(0);
        return new TableView(
                Objects.requireNonNull(measure.answersTo()),
                "ANSWERS",
                measure.titles(),
                measure.columns(),
                row(first, first.total(), measure.columns()),
                repeatedFrom(first),
                published.redefined(),
                published.reworded(),
                published.incomparable(),
                published.tables().stream()
                        .map(table -> breakdown(table, measure.columns()))
                        .toList());
    }

    /** How many were at each level in a wave. */
    private TableView levels(PublishedMeasure published, String wave) {
        MeasureData measure = published.definition().measure();
        CountTable first = published.tables().get(0);
        List<String> classes = new ArrayList<>(measure.classes().stream()
                .map(ClassData::name)
                .filter(name -> name.endsWith(wave))
                .toList());
        classes.addAll(measure.single());
        return new TableView(
                measure.answersTo() + wave,
                "ANSWERS",
                measure.titles(),
                classes.stream()
                        .map(name -> name.endsWith(wave) ? name.substring(0, name.length() - wave.length()) : name)
                        .toList(),
                row(first, first.total(), classes),
                repeatedFrom(first),
                published.redefined(),
                published.reworded(),
                published.incomparable(),
                published.tables().stream()
                        .map(table -> breakdown(table, classes))
                        .toList());
    }

    private static String kind(String kind) {
        return Set.of("SHARE", "CHANGE", ReportExtract.LADDER).contains(kind) ? "INDICATOR" : kind;
    }

    private BreakdownView breakdown(CountTable table, List<String> columns) {
        return new BreakdownView(
                table.breakdown(),
                repeatedFrom(table),
                table.rows().stream().map(row -> row(table, row, columns)).toList());
    }

    private static RowView row(CountTable table, CountRow row, List<String> columns) {
        Map<String, Cell.Shown> shown = shown(table, row);
        return row(
                row.label(),
                row.size(),
                columns.stream()
                        .map(column -> Objects.requireNonNullElse(shown.get(column), Cell.HIDDEN))
                        .toList());
    }

    private static RowView row(String label, Cell size, List<Cell> cells) {
        List<@Nullable Integer> counts = new ArrayList<>();
        List<@Nullable BoundsView> bounds = new ArrayList<>();
        for (Cell cell : cells) {
            counts.add(value(cell));
            bounds.add(bounds(cell));
        }
        return new RowView(
                label,
                value(size),
                counts,
                bounds(size),
                bounds.stream().allMatch(Objects::isNull) ? List.of() : bounds);
    }

    private static @Nullable BoundsView bounds(Cell cell) {
        return cell instanceof Cell.Shown shown && !shown.isExact() ? new BoundsView(shown.low(), shown.high()) : null;
    }

    private static @Nullable Integer value(Cell cell) {
        return cell instanceof Cell.Shown shown ? shown.value() : null;
    }
}
