package org.duallearning.mobility.application.view;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a message. Immutable and thread-safe.
 *
 * @param code what is wrong
 * @param file the file
 * @param line the line, counted from 1
 * @param column the column
 * @param value the offending text
 * @param message what is wrong, in words
 * @param advice what to do
 */
public record ProblemView(
        String code,
        @Nullable String file,
        @Nullable Integer line,
        @Nullable String column,
        @Nullable String value,
        String message,
        String advice) {}
