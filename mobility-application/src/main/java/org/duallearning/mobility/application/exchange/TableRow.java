package org.duallearning.mobility.application.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
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
        var cleaned = new LinkedHashMap<String, String>();
        cells.forEach((column, text) -> {
            String clean = CellText.clean(text);
            if (!clean.isEmpty()) {
                cleaned.put(column, clean);
            }
        });
        cells = Collections.unmodifiableMap(cleaned);
    }

    /** Returns the text in a column, or null when it is empty or there is no such column. */
    @Nullable
    String cell(String column) {
        return cells.get(column);
    }
}
