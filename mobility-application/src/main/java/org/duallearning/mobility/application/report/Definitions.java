package org.duallearning.mobility.application.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.ReportView.IncomparableView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.disclosure.CountTable;
import org.jspecify.annotations.Nullable;

/** What the indicators and tables of a report count, set against the earlier reports that its readers have. Used by one thread. */
final class Definitions {
    private final int number;
    private final Map<Integer, ReportExtract> extracts = new HashMap<>();
    private final List<KeptReport> read;

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
        read = earlier.stream()
                .filter(report -> audience.reads(Audience.valueOf(report.audience())))
                .filter(report -> Objects.equals(report.extract().school(), extract.school()))
                .sorted(Comparator.comparingInt(KeptReport::number).reversed())
                .toList();
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

    /** What the last of the earlier reports told that has it: what it repeated counts what it did when it was new. */
    private Optional<Told> told(String id) {
        return read.stream()
                .flatMap(report -> origin(report, id).stream().map(origin -> new Told(report.number(), in(origin, id))))
                .findFirst();
    }

    /** The report whose counts a report told; empty if it told nothing of it. */
    private static Optional<Integer> origin(KeptReport report, String id) {
        return report.release().tables().stream()
                .filter(table -> table.measure().equals(id))
                .map(ReleaseData.TableData::origin)
                .findFirst()
                .or(() -> report.extract()
                        .indicator(id)
                        .filter(indicator -> indicator.value() != null)
                        .map(indicator -> report.number()));
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
     * @param all all of its tables, new or repeated
     */
    PublishedMeasure of(String id, List<CountTable> all) {
        Definition today = today(id);
        if (all.isEmpty()) {
            return new PublishedMeasure(List.of(), today, true, null, null, null);
        }
        Definition first = in(all.get(0).origin(), id);
        return new PublishedMeasure(
                all.stream()
                        .filter(table -> in(table.origin(), id).isSameAs(first))
                        .toList(),
                first,
                first.isSameAs(today),
                redefined(id, today, all),
                reworded(id, today, all),
                incomparable(id, first));
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
        return Stream.concat(told(id, all), told(id).stream())
                .filter(told -> told.definition().isReworded(today))
                .findFirst()
                .map(told -> said("report.reworded", told))
                .orElse(null);
    }

    private Stream<Told> told(String id, List<CountTable> all) {
        return all.stream().map(table -> new Told(table.origin(), in(table.origin(), id)));
    }

    private static Map<String, String> said(String key, Told told) {
        ReportExtract then = told.definition().extract();
        return Phrases.inEach(key, told.report(), then.indicatorBook(), then.questions());
    }
}
