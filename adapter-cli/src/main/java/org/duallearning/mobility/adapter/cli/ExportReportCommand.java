package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.page.ReportFiles;
import org.duallearning.mobility.application.view.ReportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a report as it was published into a folder: as a page, as a workbook, as tables and as JSON. */
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
        new Output(session).folder(target, folder -> write(view, session.language(), folder));
        session.answer(
                Written.to(target),
                written -> written.page(session.words()).text(0, session.words().say("report.files")));
        return ExitCode.DONE.number();
    }

    /** Writes the files of a report into a folder. */
    static void write(ReportView report, Locale language, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : ReportFiles.of(report, language).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
