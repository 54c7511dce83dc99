package org.duallearning.mobility.adapter.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.view.ReplayedReportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Works a report out again, and says whether the same comes of it. */
@Command(name = "replay")
final class ReplayReportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final NumberedReport report = new NumberedReport();

    ReplayReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        ReplayedReportView replayed = report.in(
                session,
                (application, project, number) -> application.publishReports().replay(project, number));
        session.answer(
                replayed,
                view -> new Page()
                        .text(
                                0,
                                words.say(
                                        view.isReproduced() ? "report.reproduced" : "report.notReproduced",
                                        view.number()))
                        .table(
                                0,
                                new TextTable()
                                        .row(words.say("report.published"), view.published())
                                        .row(
                                                words.say("report.again"),
                                                Objects.requireNonNullElse(view.again(), "-"))));
        return (replayed.isReproduced() ? ExitCode.DONE : ExitCode.INPUT_INVALID).number();
    }
}
