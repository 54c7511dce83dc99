package org.duallearning.mobility.application.report;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.report.ReportExtract.ClassData;
import org.duallearning.mobility.disclosure.AnswerClass;
import org.duallearning.mobility.disclosure.Cell;
import org.duallearning.mobility.disclosure.CountRow;
import org.duallearning.mobility.disclosure.CountTable;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a report as they were published, in a form that is kept. Immutable and thread-safe.
 *
 * @param tables the tables
 */
record ReleaseData(List<TableData> tables) {
    /** Copies the list. */
    ReleaseData {
        tables = List.copyOf(tables);
    }

    /** A table. */
    record TableData(
            String measure,
            String breakdown,
            List<String> columns,
            List<String> open,
            List<ClassData> classes,
            RowData total,
            List<RowData> rows,
            int origin) {}

    /** A row; a cell is its value and bounds, or null where it is hidden. */
    record RowData(
            String label,
            @Nullable List<Integer> size,
            List<@Nullable List<Integer>> columns,
            List<@Nullable List<Integer>> classes) {}

    static ReleaseData of(List<CountTable> tables) {
        return new ReleaseData(tables.stream().map(ReleaseData::of).toList());
    }

    private static TableData of(CountTable table) {
        return new TableData(
                table.measure(),
                table.breakdown(),
                table.columns(),
                table.open(),
                table.classes().stream()
                        .map(answers -> new ClassData(answers.name(), answers.columns()))
                        .toList(),
                of(table.total()),
                table.rows().stream().map(ReleaseData::of).toList(),
                table.origin());
    }

    private static RowData of(CountRow row) {
        return new RowData(row.label(), of(row.size()), cells(row.columns()), cells(row.classes()));
    }

    private static List<@Nullable List<Integer>> cells(List<Cell> cells) {
        List<@Nullable List<Integer>> list = new ArrayList<>();
        cells.forEach(cell -> list.add(of(cell)));
        return list;
    }

    private static @Nullable List<Integer> of(Cell cell) {
        return cell instanceof Cell.Shown shown ? List.of(shown.value(), shown.low(), shown.high()) : null;
    }

    /** The tables again. */
    List<CountTable> release() {
        return tables.stream()
                .map(table -> new CountTable(
                        table.measure(),
                        table.breakdown(),
                        table.columns(),
                        table.open(),
                        table.classes().stream()
                                .map(answers -> new AnswerClass(answers.name(), answers.columns()))
                                .toList(),
                        row(table.total()),
                        table.rows().stream().map(ReleaseData::row).toList(),
                        table.origin()))
                .toList();
    }

    private static CountRow row(RowData row) {
        return new CountRow(
                row.label(),
                cell(row.size()),
                row.columns().stream().map(ReleaseData::cell).toList(),
                row.classes().stream().map(ReleaseData::cell).toList());
    }

    private static Cell cell(@Nullable List<Integer> bounds) {
        return bounds == null ? Cell.HIDDEN : new Cell.Shown(bounds.get(0), bounds.get(1), bounds.get(2));
    }
}
