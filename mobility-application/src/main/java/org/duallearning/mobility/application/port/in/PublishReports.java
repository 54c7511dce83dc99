package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.ReplayedReportView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportsView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Publishes numbered reports that give nobody away. */
public interface PublishReports {
    /**
     * Publishes a report: works it out for its audience, attacks it, and keeps it. It is never changed.
     *
     * @param on the day
     * @return the report; empty if there is no such project, or no learner of that school in it
     */
    Optional<ReportView> publish(Request request, ProjectReference project, Readers readers, LocalDate on);

    /**
     * What the next report would be, if it were published. Nothing is kept.
     *
     * @return the report; empty if there is no such project, or no learner of that school in it
     */
    Optional<ReportView> preview(ProjectReference project, Readers readers, LocalDate on);

    /**
     * For whom a report is. Immutable and thread-safe.
     *
     * @param audience what may be seen
     * @param school the school, of its own learners alone and exact; null for any other audience
     */
    record Readers(Audience audience, @Nullable OrganisationId school) {
        /** Checks that a school is named where the report is of one, and nowhere else. */
        public Readers {
            if ((audience == Audience.OWN_SCHOOL) == (school == null)) {
                throw new IllegalArgumentException(
                        "A report for %s with the school %s. Name the school for a school's own report, and for no other."
                                .formatted(audience, school));
            }
        }

        /** The public, or the partners. */
        public static Readers of(Audience audience) {
            return new Readers(audience, null);
        }

        /** A school. */
        public static Readers school(OrganisationId school) {
            return new Readers(Audience.OWN_SCHOOL, school);
        }
    }

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
