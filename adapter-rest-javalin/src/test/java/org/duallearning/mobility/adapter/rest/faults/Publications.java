package org.duallearning.mobility.adapter.rest.faults;

import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportKey;
import org.duallearning.mobility.project.ProjectReference;

/** Writes that publish a report. Immutable and thread-safe. */
final class Publications {
    private static final int CREATED = 201;
    private static final String PUBLIC = "PUBLIC";

    private final ProjectReference project;

    Publications(ProjectReference project) {
        this.project = project;
    }

    /**
     * Publishes the first report, before there are learners: nobody else has taken its number, and there is nobody to draw a pseudonym
     * for.
     */
    Write publishesTheFirst(String mark, LocalDate on) {
        String address = "/projects/%s/reports?on=%s".formatted(project.value(), on);
        return new Write(
                mark,
                Action.PUBLISH_REPORT,
                calls -> calls.send("POST", address, "application/json", "{\"audience\": \"%s\"}".formatted(PUBLIC)),
                CREATED,
                List.of(Effect.saves(
                        RecordType.REPORTS,
                        new ReportKey(PUBLIC, 1),
                        PublishedReport.class,
                        report -> report.publishedOn().equals(on))));
    }
}
