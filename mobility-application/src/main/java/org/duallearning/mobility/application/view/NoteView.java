package org.duallearning.mobility.application.view;

import org.jspecify.annotations.Nullable;

/**
 * Something left aside. Immutable and thread-safe.
 *
 * @param file the file
 * @param column the column; null for the whole file
 * @param text in words
 */
public record NoteView(String file, @Nullable String column, String text) {}
