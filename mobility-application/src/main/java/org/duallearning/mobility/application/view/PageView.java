package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * Some rows of a file, in the order of their keys. Immutable and thread-safe.
 *
 * @param <R> the kind of row
 * @param project the project
 * @param provenance whether its rows are real
 * @param items the rows
 * @param next the key after which the next page starts, part by part; empty on the last
 */
public record PageView<R>(String project, String provenance, List<R> items, List<String> next) implements Marked {
    /** Copies the lists. */
    public PageView {
        items = List.copyOf(items);
        next = List.copyOf(next);
    }
}
