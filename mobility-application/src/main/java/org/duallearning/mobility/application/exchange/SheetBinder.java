package org.duallearning.mobility.application.exchange;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.DossierSheet;
import org.duallearning.mobility.application.message.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Makes sheets of tables, one table as soon as it is read, so that the text of no two large files is in memory together.
 * Not thread-safe.
 */
final class SheetBinder {
    private final Map<String, DossierType<?, ?, ?>> types = new HashMap<>();
    private final Map<String, DossierSheet<?>> sheets = new HashMap<>();

    SheetBinder() {
        DossierType.all().forEach(type -> types.put(RowShape.of(type.row()).file(), type));
    }

    /**
     * Binds the rows of a table, if they are those of a dossier.
     *
     * @param problems those met so far, in any file
     * @return what else there is to know of the table: all but its rows
     */
    Table bind(Table table, List<Problem> problems) {
        DossierType<?, ?, ?> type = types.get(table.file());
        if (type != null) {
            List<Problem> ofTable = problems.stream()
                    .filter(problem -> table.file().equals(problem.file()))
                    .sorted(DossierTables.BY_FILE_AND_LINE)
                    .toList();
            sheets.put(table.file(), sheet(type, table, ofTable));
        }
        return new Table(table.file(), table.header(), List.of(), List.of());
    }

    /** The sheet that was made of a file; null if there was no such file. */
    @Nullable
    DossierSheet<?> sheet(String file) {
        return sheets.get(file);
    }

    /** Binds the rows; one that could not be read as a row carries the problem that says why. */
    private static <R extends Record> DossierSheet<R> sheet(
            DossierType<R, ?, ?> type, Table table, List<Problem> problems) {
        RowBinder<R> binder = new RowBinder<>(type.row());
        List<DossierRow<R>> rows = new ArrayList<>(table.rows().size());
        table.rows().forEach(row -> rows.add(binder.read(row)));
        if (!table.refused().isEmpty()) {
            ListMultimap<Integer, Problem> why = problemsByRow(table, problems);
            table.refused()
                    .forEach(row -> rows.add(
                            new DossierRow<>(row.line(), binder.read(row).row(), why.get(row.line()))));
            rows.sort(Comparator.comparingInt(DossierRow::line));
        }
        return new DossierSheet<>(type.row(), rows);
    }

    /** The problems of a table by the line on which their row starts; a row may run over several lines. */
    private static ListMultimap<Integer, Problem> problemsByRow(Table table, List<Problem> problems) {
        NavigableSet<Integer> starts = new TreeSet<>();
        table.rows().forEach(row -> starts.add(row.line()));
        table.refused().forEach(row -> starts.add(row.line()));
        ListMultimap<Integer, Problem> byRow = ArrayListMultimap.create();
        for (Problem problem : problems) {
            Integer start = problem.line() == null ? null : starts.floor(problem.line());
            if (start != null) {
                byRow.put(start, problem);
            }
        }
        return byRow;
    }
}
