package org.duallearning.mobility.adapter.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.page.ReportPage;
import org.duallearning.mobility.application.report.ReportTables;
import org.duallearning.mobility.application.view.ReportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report as it was published into a folder: as a page, as tables and as JSON. */
@Command(name = "export")
final class ExportReportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final NumberedReport report = new NumberedReport();

    @Mixin
    private final NewFile newFile = new NewFile();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    @SuppressWarnings("NullAway.Init")
    private Path target;

    ExportReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        ReportView view = report.in(
                session,
                (application, project, number) -> application.publishReports().report(project, number));
        newFile.checkFolder(target, session);
        new Output(session).folder(target, folder -> write(view, folder));
        session.answer(Written.to(target), written -> written.page(session.words()));
        return ExitCode.DONE.number();
    }

    private void write(ReportView view, Path folder) throws IOException {
        Files.write(folder.resolve("report.json"), Json.write(view));
        Files.writeString(folder.resolve("report.csv"), ReportTables.csv(view), UTF_8);
        Files.writeString(folder.resolve("report.html"), ReportPage.html(view, session.language()), UTF_8);
    }
}
