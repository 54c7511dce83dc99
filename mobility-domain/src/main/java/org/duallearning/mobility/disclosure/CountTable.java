package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A published table: how many learners of each group gave each answer. Immutable and thread-safe.
 *
 * @param measure what was asked
 * @param breakdown what the learners are divided by
 * @param columns the answers
 * @param open those answers that are no secret, and shown however few they are; all of them if nobody has one that is
 * @param classes answers that are counted together too
 * @param total all learners; the same in every table of a measure that is of one release
 * @param rows the groups
 * @param origin the number of the release that published it first; another than that of the release where it is repeated
 */
public record CountTable(
        String measure,
        String breakdown,
        List<String> columns,
        List<String> open,
        List<AnswerClass> classes,
        CountRow total,
        List<CountRow> rows,
        int origin) {
    /** Copies the lists, and checks that every row has every count. */
    public CountTable {
        columns = List.copyOf(columns);
        open = List.copyOf(open);
        classes = List.copyOf(classes);
        rows = List.copyOf(rows);
        Objects.requireNonNull(breakdown, "breakdown");
        requireCounts(total, columns.size(), classes.size());
        for (CountRow row : rows) {
            requireCounts(row, columns.size(), classes.size());
        }
    }

    /** A table of which every answer is a secret. */
    public CountTable(
            String measure,
            String breakdown,
            List<String> columns,
            List<AnswerClass> classes,
            CountRow total,
            List<CountRow> rows,
            int origin) {
        this(measure, breakdown, columns, List.of(), classes, total, rows, origin);
    }

    /** Whether there is nothing behind it, and everybody may know. */
    public boolean isUnanswered() {
        return open.containsAll(columns);
    }

    /** Whether it shows how many gave an answer that is a secret, or one of some. */
    boolean showsAnswers() {
        return !isUnanswered() && Stream.concat(Stream.of(total), rows.stream()).anyMatch(this::showsAnswers);
    }

    private boolean showsAnswers(CountRow row) {
        return row.classes().stream().anyMatch(Cell.Shown.class::isInstance)
                || columns.stream()
                        .filter(column -> !open.contains(column))
                        .anyMatch(column -> cell(row, column) instanceof Cell.Shown);
    }

    /** This table, behind which there is nothing, as one of another measure of the same variables, of which it says as much. */
    CountTable as(MicroTable other) {
        return new CountTable(
                other.measure(),
                breakdown,
                other.columns(),
                other.columns(),
                List.of(),
                as(total, other.columns()),
                rows.stream().map(row -> as(row, other.columns())).toList(),
                origin);
    }

    private CountRow as(CountRow row, List<String> others) {
        Cell nobody = row.size() instanceof Cell.Shown || row.label().isEmpty() ? Cell.Shown.exactly(0) : Cell.HIDDEN;
        List<Cell> counts = others.stream()
                .map(column -> columns.contains(column) ? cell(row, column) : nobody)
                .toList();
        return new CountRow(row.label(), row.size(), counts, List.of());
    }

    private static void requireCounts(CountRow row, int columns, int classes) {
        if (row.columns().size() != columns || row.classes().size() != classes) {
            throw new IllegalArgumentException(
                    "The row %s has other counts than there are columns and classes.".formatted(row.label()));
        }
    }

    /** The row of a group. */
    public CountRow row(String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no row " + label));
    }

    /** The count of a column in a row of this table. */
    public Cell cell(CountRow row, String column) {
        return row.columns().get(columns.indexOf(column));
    }
}
