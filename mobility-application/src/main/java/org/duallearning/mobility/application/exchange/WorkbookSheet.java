package org.duallearning.mobility.application.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook to be written. Immutable as long as its cells are; thread-safe then.
 *
 * @param name its name
 * @param header the names of its columns
 * @param rows the cells of each row; a number is written as one, null leaves the cell empty, and all else is text
 */
public record WorkbookSheet(String name, List<String> header, List<? extends List<? extends @Nullable Object>> rows) {
    /** Copies the lists, but for the rows themselves. */
    public WorkbookSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
