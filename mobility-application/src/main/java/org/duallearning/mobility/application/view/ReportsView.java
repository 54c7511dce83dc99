package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a project. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param reports the reports, oldest first
 */
public record ReportsView(String project, String provenance, List<ListedReportView> reports) implements Marked {
    /** Copies the list. */
    public ReportsView {
        reports = List.copyOf(reports);
    }

    /**
     * A report.
     *
     * @param number its number
     * @param audience PUBLIC, PARTNERS or OWN_SCHOOL
     * @param school the school whose own report it is; null for any other
     * @param publishedOn the day
     */
    public record ListedReportView(
            int number, String audience, @Nullable String school, LocalDate publishedOn) {}
}
