package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rule book that a project works by. Immutable and thread-safe.
 *
 * @param project the project
 * @param ruleBook its version
 * @param fingerprint the SHA-256 of its text
 * @param adoptedOn when the project adopted it; null for the book that comes with the software
 * @param text the book itself
 */
public record RuleBookView(
        String project,
        String ruleBook,
        String fingerprint,
        @Nullable LocalDate adoptedOn,
        String text) {}
