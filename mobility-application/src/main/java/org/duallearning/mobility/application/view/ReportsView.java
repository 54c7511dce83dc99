package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.List;

/**
 * The reports of a project. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param reports the reports, oldest first
 */
public record ReportsView(String project, String provenance, List<ListedReportView> reports) {
    /** Copies the list. */
    public ReportsView {
        reports = List.copyOf(reports);
    }

    /**
     * A report.
     *
     * @param number its number
     * @param audience PUBLIC or PARTNERS
     * @param publishedOn the day
     */
    public record ListedReportView(int number, String audience, LocalDate publishedOn) {}
}
