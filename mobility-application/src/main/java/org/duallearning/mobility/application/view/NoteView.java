package org.duallearning.mobility.application.view;

import org.jspecify.annotations.Nullable;

/**
 * Something to know that refuses no row. Immutable and thread-safe.
 *
 * @param code what it is
 * @param file the file
 * @param line the line, counted from 1; null for the whole file
 * @param column the column; null for the whole file
 * @param text in words
 */
public record NoteView(
        String code,
        String file,
        @Nullable Integer line,
        @Nullable String column,
        String text) {}
