package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.exchange.SummaryLists;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.view.ImportView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.SummaryView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does the main job on a dossier: reads, assesses, matches, reconciles, sums up. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER")
    @SuppressWarnings("NullAway.Init")
    private Path dossier;

    @Option(names = "--out", paramLabel = "DIR")
    private @Nullable Path out;

    @Mixin
    private final NewFile newFile = new NewFile();

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (out != null) {
            newFile.checkFolder(out, session);
        }
        return session.inThrowAwayStore(this::run).number();
    }

    private ExitCode run(MobilityApplication application) {
        Dossiers dossiers = new Dossiers(session, application);
        ImportView report = dossiers.bringIn(dossier);
        ProjectReference project = new ProjectReference(Objects.requireNonNull(report.project()));
        SummaryView summary = application
                .summariseProjects()
                .summarise(project, session.language())
                .orElseThrow(() -> dossiers.unusable(dossier))
                .withRefusedRows(report.refused());
        if (out != null) {
            writeLists(application, project, summary, out);
        }
        session.answer(summary, view -> SummaryPage.of(view, session.words()));
        return Dossiers.exitCode(report);
    }

    private void writeLists(
            MobilityApplication application, ProjectReference project, SummaryView summary, Path folder) {
        var all = new AssessCandidacies.Query(project, null, null, false, session.language());
        Readers everybody = Readers.of(Audience.PUBLIC);
        ReportView report = PublishReportCommand.made(
                application.publishReports().preview(session.request(), project, everybody, session.today()),
                everybody,
                project,
                session.words());
        var lists = new SummaryLists(
                summary, application.assessCandidacies().assess(all).orElseThrow());
        new Output(session).folder(folder, into -> {
            lists.writeFolder(into);
            Files.write(into.resolve("summary.json"), Json.write(summary));
            ExportReportCommand.write(report, session.language(), into);
        });
        session.mention(session.words().say("run.written", Shown.of(folder)));
    }
}
