package org.duallearning.mobility.application.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.ReportView.IncomparableView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.disclosure.ControlResult.NotAnew;
import org.duallearning.mobility.disclosure.CountTable;
import org.jspecify.annotations.Nullable;

/** What the indicators and tables of a report count, set against the earlier reports that its readers have. Used by one thread. */
final class Definitions {
    private final int number;
    private final Map<Integer, ReportExtract> extracts = new HashMap<>();
    /** That of each measure, by the number of the report and the id. */
    private final Map<Integer, Map<String, Series>> series = new HashMap<>();

    private final List<KeptReport> read;
    private final Map<Integer, List<CountTable>> tables = new HashMap<>();

    /**
     * The definitions of a report.
     *
     * @param number its number
     * @param audience who reads it
     * @param extract what it is worked out from
     * @param earlier all earlier reports of the project
     */
    Definitions(int number, Audience audience, ReportExtract extract, List<KeptReport> earlier) {
        this.number = number;
        earlier.forEach(report -> extracts.put(report.number(), report.extract()));
        extracts.put(number, extract);
        extracts.forEach((report, its) -> series.put(report, Series.in(its)));
        read = earlier.stream()
                .filter(report -> audience.reads(Audience.valueOf(report.audience())))
                .filter(report -> Objects.equals(report.extract().school(), extract.school()))
                .sorted(Comparator.comparingInt(KeptReport::number).reversed())
                .toList();
        read.forEach(report -> tables.put(report.number(), report.tables()));
    }

    /** What an indicator or a measure counts today. */
    Definition today(String id) {
        return in(number, id);
    }

    private Definition in(int report, String id) {
        return Definition.of(id, report, Objects.requireNonNull(extracts.get(report)));
    }

    /** What an earlier report told of an indicator or a measure. */
    private record Told(int report, Definition definition) {}

    /** The name of the series of a measure of this report. */
    String series(String id) {
        return name(number, id);
    }

    private String name(int report, String id) {
        Series named = series(report).get(id);
        return named == null ? id : named.name();
    }

    private Map<String, Series> series(int report) {
        return Objects.requireNonNull(series.get(report));
    }

    /** What the last of the earlier reports told that has it under its id: what that repeated counts what it did when it was new. */
    private Optional<Told> told(String id) {
        return read.stream().flatMap(report -> told(report, id).stream()).findFirst();
    }

    private Optional<Told> told(KeptReport report, String id) {
        return told(report, id, name(report.number(), id))
                .or(() -> report.extract()
                        .indicator(id)
                        .filter(indicator -> indicator.value() != null)
                        .map(indicator -> new Told(report.number(), in(report.number(), id))));
    }

    /** The same of the last that counts it, whatever it was called there. */
    private Optional<Told> toldOfSeries(String id) {
        return read.stream()
                .flatMap(report -> told(report, id, series(id)).stream())
                .findFirst();
    }

    private Optional<Told> told(KeptReport report, String id, String name) {
        return tables.getOrDefault(report.number(), List.of()).stream()
                .filter(table -> table.measure().equals(name))
                .findFirst()
                .map(table -> new Told(report.number(), behind(table, id)));
    }

    /**
     * What the report counted in which a table was new, under the id that it has now. If that report does not count it, it told that nobody
     * had an answer to the same questions: that is told of what is counted today.
     */
    private Definition behind(CountTable table, String id) {
        Definition today = today(id);
        return series(table.origin()).entrySet().stream()
                .filter(each -> each.getValue().name().equals(table.measure()))
                .map(each -> in(table.origin(), each.getKey()))
                .min(Comparator.comparing((Definition other) -> !other.isSameAs(today))
                        .thenComparing(other -> !other.measure().id().equals(id)))
                .orElse(today)
                .named(id);
    }

    /** What is said of an indicator that is not counted from a table if the last report that told it counted otherwise; null if not. */
    @Nullable
    IncomparableView incomparable(String id) {
        return incomparable(id, today(id));
    }

    private @Nullable IncomparableView incomparable(String id, Definition shown) {
        return told(id).filter(told -> !told.definition().isSameAs(shown))
                .map(told -> new IncomparableView(told.report(), said("report.incomparable", told)))
                .orElse(null);
    }

    /**
     * The tables of a measure that count the same as the first of them, for one that is repeated may count something else.
     *
     * @param all all tables of its series, new or repeated
     * @param otherwise where the same answers are told otherwise, so that there is none; empty if they are not
     */
    PublishedMeasure of(String id, List<CountTable> all, Optional<NotAnew> otherwise) {
        Definition today = today(id);
        if (all.isEmpty()) {
            Map<String, String> said = otherwise
                    .map(instead -> toldOtherwise(Objects.requireNonNull(instead.otherwise()), instead.since()))
                    .orElse(null);
            return new PublishedMeasure(List.of(), today, true, said, null, null);
        }
        Definition first = behind(all.get(0), id);
        if (!first.isSameAs(today) && !isOf(id, all.get(0))) {
            Map<String, String> said = toldOtherwise(series(id), all.get(0).origin());
            return new PublishedMeasure(List.of(), today, true, said, null, null);
        }
        Map<String, String> redefined = redefined(id, today, all);
        return new PublishedMeasure(
                all.stream()
                        .filter(table -> behind(table, id).isSameAs(first))
                        .map(table -> Measures.named(table, first.measure()))
                        .toList(),
                first,
                first.isSameAs(today),
                redefined,
                reworded(id, today, all),
                incomparable(id, first));
    }

    /** Whether a table was told under an id in the report in which it was new. */
    private boolean isOf(String id, CountTable table) {
        return name(table.origin(), id).equals(table.measure());
    }

    /** What is said where the series of a name tells the same answers otherwise, by a report. */
    private Map<String, String> toldOtherwise(String otherwise, int by) {
        if (by != number && read.stream().noneMatch(report -> report.number() == by)) {
            return Phrases.inEach("report.told-otherwise-to-others");
        }
        Map<String, String> titles = Series.id(otherwise, series(by))
                .flatMap(id -> in(by, id).titles())
                .orElse(Map.of());
        Map<String, String> said = new TreeMap<>();
        for (Locale language : Phrases.languages()) {
            String title = titles.getOrDefault(language.getLanguage(), otherwise);
            said.put(
                    language.getLanguage(),
                    by == number
                            ? Phrases.in(language).say("report.told-otherwise", title)
                            : Phrases.in(language).say("report.told-otherwise-before", title, by));
        }
        return said;
    }

    private @Nullable Map<String, String> redefined(String id, Definition today, List<CountTable> all) {
        return told(id, all)
                .filter(told -> !told.definition().isSameAs(today))
                .findFirst()
                .map(told -> said(
                        told.report() == all.get(0).origin() ? "report.redefined" : "report.redefined-in-part", told))
                .orElse(null);
    }

    private @Nullable Map<String, String> reworded(String id, Definition today, List<CountTable> all) {
        return Stream.concat(told(id, all), toldOfSeries(id).stream())
                .filter(told -> told.definition().isReworded(today))
                .findFirst()
                .map(told -> said("report.reworded", told))
                .orElse(null);
    }

    private Stream<Told> told(String id, List<CountTable> all) {
        return all.stream().map(table -> new Told(table.origin(), behind(table, id)));
    }

    private static Map<String, String> said(String key, Told told) {
        ReportExtract then = told.definition().extract();
        return Phrases.inEach(key, told.report(), then.indicatorBook(), then.questions());
    }
}
