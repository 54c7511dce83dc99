package org.duallearning.mobility.application.view;

/**
 * A condition that a matching does not take into account. Immutable and thread-safe.
 *
 * @param condition what is asked
 * @param about who or what asks for it
 * @param text in words
 */
public record ConditionView(String condition, String about, String text) {}
