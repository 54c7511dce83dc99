package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.ReplayedReportView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportsView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.project.ProjectReference;

/** Publishes numbered reports that give nobody away. */
public interface PublishReports {
    /**
     * Publishes a report: works it out for its audience, attacks it, and keeps it. It is never changed.
     *
     * @param audience for whom; {@link Audience#PUBLIC} or {@link Audience#PARTNERS}
     * @param on the day
     * @return the report; empty if there is no such project
     * @throws IllegalArgumentException for another audience
     */
    Optional<ReportView> publish(Request request, ProjectReference project, Audience audience, LocalDate on);

    /** The reports of a project, oldest first; empty if there is no such project. */
    Optional<ReportsView> reports(ProjectReference project);

    /** A report as it was published; empty if there is none. */
    Optional<ReportView> report(ProjectReference project, int number);

    /**
     * Works a report out again from what was kept with it, and sees whether the same comes of it.
     *
     * @return what came of it; empty if there is no such report
     */
    Optional<ReplayedReportView> replay(ProjectReference project, int number);
}
