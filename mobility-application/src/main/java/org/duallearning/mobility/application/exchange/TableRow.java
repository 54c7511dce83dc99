package org.duallearning.mobility.application.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a {@link Table}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line of the file on which the row starts, or its row in the sheet; the first is 1
 * @param cells the text by column name, without white space around it; an empty cell is absent
 */
record TableRow(int line, Map<String, String> cells) {

    TableRow {
        if (line < 1) {
            throw new IllegalArgumentException("line was " + line + "; lines are counted from 1");
        }
        cells = cells instanceof Cells ? cells : Cells.of(cells);
    }

    /** Returns the text in a column, or null when it is empty or there is no such column. */
    @Nullable
    String cell(String column) {
        return cells.get(column);
    }
}
