package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.view.ReportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a report as it was published. */
@Command(name = "show")
final class ShowReportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final NumberedReport report = new NumberedReport();

    ShowReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ReportView shown = report.in(
                session,
                (application, project, number) -> application.publishReports().report(project, number));
        session.answer(shown, view -> ReportText.of(view, session.words()));
        return ExitCode.DONE.number();
    }
}
