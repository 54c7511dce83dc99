package org.duallearning.mobility.eligibility;

/**
 * A condition as it stands in a rule book.
 *
 * @param text the words of the book, such as {@code weeklyHours at least 20}
 * @param condition what they mean
 */
record Clause(String text, Condition condition) {}
