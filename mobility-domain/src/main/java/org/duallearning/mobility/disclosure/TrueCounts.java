package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The counts of a measure as they are. Never published. Immutable. */
final class TrueCounts {
    private final MicroTable table;
    /** How many learners are in each column, by breakdown and row. */
    private final Map<String, Map<String, int[]>> cells = new HashMap<>();

    private final Map<String, Integer> places = new HashMap<>();

    TrueCounts(MicroTable table) {
        this.table = table;
        table.columns().forEach(column -> places.put(column, places.size()));
        count("", learner -> "");
        for (int i = 0; i < table.breakdowns().size(); i++) {
            int at = i;
            count(table.breakdowns().get(i).name(), learner -> learner.rows().get(at));
        }
    }

    private void count(String breakdown, Function<LearnerRecord, String> row) {
        Map<String, int[]> rows = cells.computeIfAbsent(breakdown, name -> new HashMap<>());
        for (LearnerRecord learner : table.learners()) {
            int[] counts = rows.computeIfAbsent(row.apply(learner), label -> new int[places.size()]);
            counts[Objects.requireNonNull(places.get(learner.column()))]++;
        }
    }

    /** How many learners of a row are in some columns. */
    int of(String breakdown, String row, List<String> columns) {
        int[] counts = cells.getOrDefault(breakdown, Map.of()).get(row);
        return counts == null
                ? 0
                : columns.stream()
                        .map(places::get)
                        .filter(Objects::nonNull)
                        .mapToInt(place -> counts[place])
                        .sum();
    }

    /** How many learners a row has. */
    int size(String breakdown, String row) {
        return of(breakdown, row, table.columns());
    }

    /**
     * A count that may be shown.
     *
     * @param breakdown the breakdown; empty for all learners
     * @param row the row; empty for all learners
     * @param columns the columns that it adds up
     * @param size how many learners the row has
     * @param value the count
     */
    record Candidate(String breakdown, String row, List<String> columns, int size, int value) {}

    /**
     * Every count of some tables, the most useful first: all learners before large groups before small ones, sizes before
     * classes before columns, and those in the order in which they are shown.
     */
    List<Candidate> candidates(List<Breakdown> breakdowns) {
        List<Candidate> candidates = new ArrayList<>();
        addRow(candidates, "", "");
        for (Breakdown breakdown : breakdowns) {
            breakdown.rows().forEach(row -> addRow(candidates, breakdown.name(), row));
        }
        candidates.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.size())
                .thenComparing(Candidate::breakdown)
                .thenComparing(Candidate::row)
                .thenComparingInt(candidate -> -candidate.columns().size())
                .thenComparingInt(
                        candidate -> table.columns().indexOf(candidate.columns().get(0)))
                .thenComparing(candidate -> String.join("\n", candidate.columns())));
        return candidates;
    }

    private void addRow(List<Candidate> candidates, String breakdown, String row) {
        List<List<String>> sums = new ArrayList<>();
        sums.add(sorted(table.columns()));
        table.classes().forEach(answers -> sums.add(sorted(answers.columns())));
        table.columns().forEach(column -> sums.add(List.of(column)));
        sums.stream()
                .distinct()
                .map(columns ->
                        new Candidate(breakdown, row, columns, size(breakdown, row), of(breakdown, row, columns)))
                .forEach(candidates::add);
    }

    private static List<String> sorted(List<String> columns) {
        return columns.stream().sorted().toList();
    }
}
