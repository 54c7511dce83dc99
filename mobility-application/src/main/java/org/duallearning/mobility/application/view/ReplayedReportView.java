package org.duallearning.mobility.application.view;

import org.jspecify.annotations.Nullable;

/**
 * A report worked out again. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param number the number of the report
 * @param isReproduced whether the same document came of it, byte for byte
 * @param published the SHA-256 of the document that was published
 * @param again the SHA-256 of the document that came of it now; null if it cannot be protected any more, or was
 *     kept by a version of the program that kept other things of it
 */
public record ReplayedReportView(
        String project,
        String provenance,
        int number,
        boolean isReproduced,
        String published,
        @Nullable String again) implements Marked {}
