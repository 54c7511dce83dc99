package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.view.ImportView;
import org.duallearning.mobility.application.view.SummaryView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Does the main job on a dossier: reads, assesses, matches, reconciles, sums up. */
@Command(name = "run")
final class RunCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER")
    @SuppressWarnings("NullAway.Init")
    private Path dossier;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return session.inThrowAwayStore(this::run).number();
    }

    private ExitCode run(MobilityApplication application) {
        Dossiers dossiers = new Dossiers(session, application);
        ImportView report = dossiers.bringIn(dossier);
        SummaryView summary = application
                .summariseProjects()
                .summarise(new ProjectReference(Objects.requireNonNull(report.project())), session.language())
                .orElseThrow(() -> dossiers.unusable(dossier))
                .withRefusedRows(report.refused());
        session.answer(summary, view -> SummaryPage.of(view, session.words()));
        return Dossiers.exitCode(report);
    }
}
