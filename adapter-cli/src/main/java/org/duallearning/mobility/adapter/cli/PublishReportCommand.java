package org.duallearning.mobility.adapter.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Publishes a numbered report. */
@Command(name = "publish")
final class PublishReportCommand implements Callable<Integer> {
    /** For whom a report is published. */
    enum Readers {
        PUBLIC,
        PARTNERS
    }

    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    @Mixin
    private final Day day = new Day();

    @Option(names = "--audience", paramLabel = "AUDIENCE", required = true)
    private Readers audience = Readers.PUBLIC;

    PublishReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        LocalDate on = day.orToday(session);
        ReportView report = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            return application
                    .publishReports()
                    .publish(session.request(), reference, Audience.valueOf(audience.name()), on)
                    .orElseThrow(() -> StoreProject.notFound(reference, words));
        });
        session.answer(report, view -> ReportText.of(view, words));
        return ExitCode.DONE.number();
    }
}
