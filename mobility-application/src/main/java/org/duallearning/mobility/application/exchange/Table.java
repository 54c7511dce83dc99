package org.duallearning.mobility.application.exchange;

import java.util.HashSet;
import java.util.List;

/**
 * One file of a dossier: its named columns and its rows, all text.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the name of the file, such as {@code learners.csv}, also when it was a sheet of a workbook
 * @param header the names of the columns in their order, each once
 * @param rows the rows that could be read, in their order
 * @param refused what is known of the rows that could not be read: the cells before the fault. A {@link
 *     org.duallearning.mobility.application.message.Problem problem}
 *     tells why; these rows let a reference to a refused row be told from a reference to a row that never was
 */
record Table(String file, List<String> header, List<TableRow> rows, List<TableRow> refused) {

    Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
        var columns = new HashSet<String>();
        for (String column : header) {
            if (column.isEmpty() || !column.equals(CellText.clean(column)) || !columns.add(column)) {
                throw new IllegalArgumentException(
                        "header of " + file + " was " + header + "; give every column a trimmed name of its own");
            }
        }
    }

    /** Returns a table of which every row could be read, and has cells in columns of the header only. */
    static Table of(String file, List<String> header, List<TableRow> rows) {
        for (TableRow row : rows) {
            if (!header.containsAll(row.cells().keySet())) {
                throw new IllegalArgumentException("row at line " + row.line() + " of " + file + " has cells in "
                        + row.cells().keySet() + "; use the columns of the header, " + header);
            }
        }
        return new Table(file, header, rows, List.of());
    }
}
