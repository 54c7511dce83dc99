package org.duallearning.mobility.application.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.duallearning.mobility.application.report.ReportExtract.ClassData;
import org.duallearning.mobility.application.report.ReportExtract.DimensionData;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.report.ReportExtract.PersonData;
import org.duallearning.mobility.application.report.ReportExtract.PopulationData;
import org.duallearning.mobility.disclosure.AnswerClass;
import org.duallearning.mobility.disclosure.Background;
import org.duallearning.mobility.disclosure.Breakdown;
import org.duallearning.mobility.disclosure.Cell;
import org.duallearning.mobility.disclosure.CountRow;
import org.duallearning.mobility.disclosure.CountTable;
import org.duallearning.mobility.disclosure.LearnerRecord;
import org.duallearning.mobility.disclosure.MicroTable;
import org.duallearning.mobility.evidence.AnswerCategories;

/** The measures of an extract, and what everybody knows of the people in it. */
final class Measures {
    private static final String ALL = "all";

    private Measures() {}

    /** Every measure of every population, once under the name of its series. */
    static List<MicroTable> of(ReportExtract extract) {
        Map<String, Series> series = Series.in(extract);
        Map<Series, List<Counted>> counted = new LinkedHashMap<>();
        extract.populations().forEach(population -> {
            for (int i = 0; i < population.measures().size(); i++) {
                Counted each = new Counted(population, i);
                counted.computeIfAbsent(
                                Objects.requireNonNull(series.get(each.measure().id())), first -> new ArrayList<>())
                        .add(each);
            }
        });
        return counted.entrySet().stream()
                .map(each -> measure(each.getKey(), each.getValue(), extract))
                .toList();
    }

    /** A measure of a population. */
    private record Counted(PopulationData population, int index) {
        MeasureData measure() {
            return population.measures().get(index);
        }
    }

    /** Measures of a series are of the same answers: only what they count together may differ. */
    private static MicroTable measure(Series series, List<Counted> same, ReportExtract extract) {
        PopulationData population = same.get(0).population();
        MeasureData measure = same.get(0).measure();
        List<Breakdown> breakdowns = new ArrayList<>();
        population.dimensions().stream()
                .filter(dimension -> !dimension.groups().isEmpty())
                .forEach(dimension -> breakdowns.add(new Breakdown(dimension.name(), dimension.groups())));
        if (breakdowns.isEmpty()) {
            breakdowns.add(Breakdown.of(ALL, ALL));
        }
        Map<String, AnswerClass> classes = new LinkedHashMap<>();
        same.stream()
                .flatMap(each -> each.measure().classes().stream())
                .forEach(each -> classes.putIfAbsent(name(each), new AnswerClass(name(each), each.columns())));
        boolean hasNothing = same.stream()
                .flatMap(each -> extract.indicator(each.measure().id()).stream())
                .anyMatch(IndicatorData::nothingOnRecord);
        return new MicroTable(
                series.name(),
                series.variables(),
                measure.columns(),
                hasNothing ? measure.columns() : measure.open(),
                List.copyOf(classes.values()),
                breakdowns,
                population.people().stream()
                        .map(person -> record(population, measure, same.get(0).index(), person))
                        .toList());
    }

    /** What answers that are counted together are called while nothing is said of why they are: the answers. */
    private static String name(ClassData together) {
        return String.join(", ", new TreeSet<>(together.columns()));
    }

    /** A table of a series as that of a measure of it, with what that one counts together. */
    static CountTable named(CountTable table, MeasureData measure) {
        return new CountTable(
                measure.id(),
                table.breakdown(),
                table.columns(),
                table.open(),
                measure.classes().stream()
                        .map(together -> new AnswerClass(together.name(), together.columns()))
                        .toList(),
                named(table, table.total(), measure),
                table.rows().stream().map(row -> named(table, row, measure)).toList(),
                table.origin());
    }

    private static CountRow named(CountTable table, CountRow row, MeasureData measure) {
        return new CountRow(
                row.label(),
                row.size(),
                row.columns(),
                measure.classes().stream()
                        .map(together -> together(table, row, Set.copyOf(together.columns())))
                        .toList());
    }

    private static Cell together(CountTable table, CountRow row, Set<String> columns) {
        for (int i = 0; i < table.classes().size(); i++) {
            if (Set.copyOf(table.classes().get(i).columns()).equals(columns)) {
                return row.classes().get(i);
            }
        }
        return Cell.HIDDEN;
    }

    /** A table as it was kept, under the name of its series, which earlier versions called by the id of its measure. */
    static CountTable inSeries(CountTable table, Map<String, Series> series) {
        Series known = series.get(table.measure());
        return new CountTable(
                known == null ? table.measure() : known.name(),
                table.breakdown().equals(table.measure()) ? ALL : table.breakdown(),
                table.columns(),
                table.open(),
                table.classes(),
                table.total(),
                table.rows(),
                table.origin());
    }

    private static LearnerRecord record(PopulationData population, MeasureData measure, int index, PersonData person) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < population.dimensions().size(); i++) {
            List<String> groups = population.dimensions().get(i).groups();
            if (!groups.isEmpty()) {
                rows.add(groups.get(person.groups().get(i)));
            }
        }
        return new LearnerRecord(
                person.pseudonym(),
                measure.columns().get(person.answers().get(index)),
                rows.isEmpty() ? List.of(ALL) : rows,
                Objects.requireNonNullElse(person.school(), ""));
    }

    /** How many are in each group of which that is public; and that somebody did what is on record, which the list of activities tells. */
    static Background background(ReportExtract extract, List<MicroTable> measures) {
        Background background = Background.none();
        for (PopulationData population : extract.populations()) {
            for (DimensionData dimension : population.dimensions()) {
                Map<String, Integer> sizes = sizes(population, dimension.name());
                for (String group : dimension.known()) {
                    background = background.withSize(dimension.name(), group, sizes.getOrDefault(group, 0));
                }
            }
        }
        for (MicroTable measure : measures) {
            if (isOnRecordOfSomebody(measure)) {
                background = background.withSomebody(measure.measure(), AnswerCategories.YES);
            }
        }
        return background;
    }

    /** Of whoever may give no answer it is not known whether anybody said yes. */
    private static boolean isOnRecordOfSomebody(MicroTable measure) {
        return measure.open().isEmpty()
                && measure.columns().contains(AnswerCategories.YES)
                && measure.learners().stream()
                        .anyMatch(learner -> learner.column().equals(AnswerCategories.YES));
    }

    /** How many people each group of a dimension has. */
    static Map<String, Integer> sizes(PopulationData population, String dimension) {
        List<String> names =
                population.dimensions().stream().map(DimensionData::name).toList();
        int at = names.indexOf(dimension);
        Map<String, Integer> sizes = new LinkedHashMap<>();
        population.dimensions().get(at).groups().forEach(group -> sizes.put(group, 0));
        population
                .people()
                .forEach(person -> sizes.merge(
                        population
                                .dimensions()
                                .get(at)
                                .groups()
                                .get(person.groups().get(at)),
                        1,
                        Integer::sum));
        return sizes;
    }
}
