package org.duallearning.mobility.adapter.cli;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes a numbered report. */
@Command(name = "publish")
final class PublishReportCommand implements Callable<Integer> {
    /** For whom a report is. */
    static final class Asked {
        /** Whom a report can be for, besides a school. */
        enum Many {
            PUBLIC,
            PARTNERS
        }

        @Option(names = "--audience", paramLabel = "AUDIENCE")
        private @Nullable Many audience;

        @Option(names = "--school", paramLabel = "ID")
        private @Nullable String school;

        Readers readers() {
            return school == null
                    ? Readers.of(
                            Audience.valueOf(Objects.requireNonNull(audience).name()))
                    : Readers.school(new OrganisationId(school));
        }
    }

    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Mixin
    private final Day day = new Day();

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Asked asked;

    @Option(names = "--dry-run")
    private boolean dryRun;

    PublishReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        LocalDate on = day.orToday(session);
        Readers readers = asked.readers();
        ReportView report = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            PublishReports reports = application.publishReports();
            return made(
                    dryRun
                            ? reports.preview(session.request(), reference, readers, on)
                            : reports.publish(session.request(), reference, readers, on),
                    readers,
                    reference,
                    words);
        });
        session.answer(report, view -> ReportText.of(view, words));
        return ExitCode.DONE.number();
    }

    /** The report, or words on why there is none. */
    static ReportView made(Outcome outcome, Readers readers, ProjectReference project, Words words) {
        if (outcome instanceof Outcome.Done done) {
            return done.report();
        }
        if (outcome instanceof Outcome.NoLearnerOfSchool) {
            String school = Objects.requireNonNull(readers.school()).value();
            throw new Refusal(
                    ExitCode.NOT_FOUND, words.say("report.noSchool", Shown.of(school), Shown.of(project.value())));
        }
        if (outcome instanceof Outcome.BeforeLast last) {
            throw new Refusal(ExitCode.INPUT_INVALID, words.say("report.beforeLast", last.publishedOn()));
        }
        if (outcome instanceof Outcome.AfterToday after) {
            throw new Refusal(ExitCode.INPUT_INVALID, words.say("report.afterToday", after.today()));
        }
        if (outcome instanceof Outcome.Unprotectable unprotectable) {
            throw new Refusal(
                    ExitCode.UNPROTECTABLE,
                    words.say("unprotectable." + unprotectable.reason(), unprotectable.measure()));
        }
        if (outcome instanceof Outcome.KeptOtherwise kept) {
            throw new Refusal(ExitCode.UNPROTECTABLE, words.say("report.keptOtherwise", kept.number()));
        }
        throw StoreProject.notFound(project, words);
    }
}
