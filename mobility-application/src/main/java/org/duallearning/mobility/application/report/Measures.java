package org.duallearning.mobility.application.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.application.report.ReportExtract.DimensionData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.report.ReportExtract.PersonData;
import org.duallearning.mobility.application.report.ReportExtract.PopulationData;
import org.duallearning.mobility.disclosure.AnswerClass;
import org.duallearning.mobility.disclosure.Background;
import org.duallearning.mobility.disclosure.Breakdown;
import org.duallearning.mobility.disclosure.LearnerRecord;
import org.duallearning.mobility.disclosure.MicroTable;

/** The measures of an extract, and what everybody knows of the people in it. */
final class Measures {
    private static final String ALL = "all";

    private Measures() {}

    /** Every measure of every population. */
    static List<MicroTable> of(ReportExtract extract) {
        List<MicroTable> measures = new ArrayList<>();
        extract.populations().forEach(population -> {
            for (int i = 0; i < population.measures().size(); i++) {
                measures.add(measure(population, i, extract));
            }
        });
        return measures;
    }

    private static MicroTable measure(PopulationData population, int index, ReportExtract extract) {
        MeasureData measure = population.measures().get(index);
        List<Breakdown> breakdowns = new ArrayList<>();
        population.dimensions().stream()
                .filter(dimension -> !dimension.groups().isEmpty())
                .forEach(dimension -> breakdowns.add(new Breakdown(dimension.name(), dimension.groups())));
        if (breakdowns.isEmpty()) {
            breakdowns.add(Breakdown.of(population.name(), ALL));
        }
        boolean hasNothing = extract.indicators().stream()
                .anyMatch(indicator ->
                        indicator.nothingOnRecord() && indicator.id().equals(measure.id()));
        return new MicroTable(
                measure.id(),
                measure.columns(),
                hasNothing ? measure.columns() : measure.open(),
                measure.classes().stream()
                        .map(answers -> new AnswerClass(answers.name(), answers.columns()))
                        .toList(),
                breakdowns,
                population.people().stream()
                        .map(person -> record(population, measure, index, person))
                        .toList());
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

    /** How many are in each group of which that is public. */
    static Background background(ReportExtract extract) {
        Background background = Background.none();
        for (PopulationData population : extract.populations()) {
            for (DimensionData dimension : population.dimensions()) {
                Map<String, Integer> sizes = sizes(population, dimension.name());
                for (String group : dimension.known()) {
                    background = background.withSize(dimension.name(), group, sizes.getOrDefault(group, 0));
                }
            }
        }
        return background;
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
