package org.duallearning.mobility.application.view;

import org.jspecify.annotations.Nullable;

/**
 * A change of one column. Immutable and thread-safe.
 *
 * @param field the column
 * @param from its value now, as written in a dossier; null if it is empty
 * @param to the value it would need
 * @param text the column in words
 */
public record ChangeView(String field, @Nullable String from, String to, String text) {}
