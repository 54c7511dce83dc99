package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule. Immutable and thread-safe.
 *
 * @param rule its id
 * @param clock the date that decides whether it is in force
 * @param from first day in force; null for no bound
 * @param until last day in force; null for no bound
 * @param confidence how sure the source is: HIGH, MEDIUM or LOW
 * @param legalBasis what it rests on
 * @param text the rule in words
 */
public record RuleView(
        String rule,
        String clock,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String confidence,
        String legalBasis,
        String text) {}
