package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.ReplayedReportView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportsView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.disclosure.UnprotectableException.Reason;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Publishes numbered reports that give nobody away. */
public interface PublishReports {
    /**
     * Publishes a report: works it out for its audience, attacks it, and keeps it. It is never changed.
     *
     * @param on the day: not before the last report of the project, and not after that of the request
     */
    Outcome publish(Request request, ProjectReference project, Readers readers, LocalDate on);

    /**
     * What the next report would be, if it were published, or why it would not. Nothing is kept.
     *
     * @param on the day: not before the last report of the project, and not after that of the request
     */
    Outcome preview(Request request, ProjectReference project, Readers readers, LocalDate on);

    /** What became of it. */
    sealed interface Outcome {
        /**
         * The report is made.
         *
         * @param report the report
         */
        record Done(ReportView report) implements Outcome {}

        /** There is no such project. */
        record NotFound() implements Outcome {}

        /** No learner of the project is of that school. */
        record NoLearnerOfSchool() implements Outcome {}

        /**
         * The day is before the last report; nothing was published.
         *
         * @param publishedOn when that was
         */
        record BeforeLast(LocalDate publishedOn) implements Outcome {}

        /**
         * The day has not come yet; nothing was published, for nothing could be before that day.
         *
         * @param today the day of the request
         */
        record AfterToday(LocalDate today) implements Outcome {}

        /**
         * The report would give learners away, or it cannot be shown that it would not; nothing was published.
         *
         * @param reason why
         * @param measure the table that cannot be protected
         */
        record Unprotectable(Reason reason, String measure) implements Outcome {}

        /**
         * Another version of the program kept an earlier report in another form, so that nothing can be compared with it; nothing was
         * published. The reports of the project have to be started anew; those that there are can still be read.
         *
         * @param number the number of that report
         */
        record KeptOtherwise(int number) implements Outcome {}
    }

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
