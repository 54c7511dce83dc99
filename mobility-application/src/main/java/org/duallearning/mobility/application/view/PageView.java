package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a file, in the order of their keys. Immutable and thread-safe.
 *
 * @param <R> the kind of row
 * @param project the project
 * @param provenance whether its rows are real
 * @param items the rows
 * @param next the key to ask the next page after; null on the last
 */
public record PageView<R>(
        String project,
        String provenance,
        List<R> items,
        @Nullable String next) {
    /** Copies the lists. */
    public PageView {
        items = List.copyOf(items);
    }
}
