package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * The published counts of one group of learners. Immutable and thread-safe.
 *
 * @param label the group; empty for all learners
 * @param size how many learners it has
 * @param columns how many of them are in each column
 * @param classes how many of them are in each class
 */
public record CountRow(String label, Cell size, List<Cell> columns, List<Cell> classes) {
    /** Copies the lists. */
    public CountRow {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(size, "size");
        columns = List.copyOf(columns);
        classes = List.copyOf(classes);
    }
}
