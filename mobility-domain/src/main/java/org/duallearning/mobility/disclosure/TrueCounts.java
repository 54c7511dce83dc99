package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counts of a measure as they are. Never published. Immutable. */
final class TrueCounts {
    private final MicroTable table;
    private final Map<List<String>, Integer> cells = new HashMap<>();

    TrueCounts(MicroTable table) {
        this.table = table;
        for (LearnerRecord learner : table.learners()) {
            add(learner, "", "");
            for (int i = 0; i < table.breakdowns().size(); i++) {
                add(learner, table.breakdowns().get(i).name(), learner.rows().get(i));
            }
        }
    }

    private void add(LearnerRecord learner, String breakdown, String row) {
        cells.merge(List.of(breakdown, row, learner.column()), 1, Integer::sum);
    }

    /** How many learners of a row are in some columns. */
    int of(String breakdown, String row, List<String> columns) {
        return columns.stream()
                .mapToInt(column -> cells.getOrDefault(List.of(breakdown, row, column), 0))
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
