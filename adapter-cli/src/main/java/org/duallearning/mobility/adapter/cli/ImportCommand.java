package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.view.ImportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a dossier into the store. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DOSSIER")
    @SuppressWarnings("NullAway.Init")
    private Path dossier;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--strict")
    private boolean strict;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ImportView report = session.inStoreEvenNew(application ->
                new Dossiers(session, application).bringIn(dossier, new ImportDossier.Options(dryRun, strict)));
        session.answer(report, view -> ImportPage.of(view, session.words()));
        return Dossiers.exitCode(report).number();
    }
}
