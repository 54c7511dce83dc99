package org.duallearning.mobility.evidence;

import java.util.Objects;

/**
 * Identifies a report within a project. Immutable and thread-safe.
 *
 * @param audience the code of those it is published for
 * @param number its number, counted from 1 in the project: no two reports have the same
 */
public record ReportKey(String audience, int number) {
    /** Checks that the number is positive. */
    public ReportKey {
        Objects.requireNonNull(audience, "audience");
        if (number < 1) {
            throw new IllegalArgumentException("A report has the number %s. Count from 1.".formatted(number));
        }
    }
}
