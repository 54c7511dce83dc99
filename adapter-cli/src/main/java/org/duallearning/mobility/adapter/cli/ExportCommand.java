package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a project of the store as a dossier. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "DIR")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @ArgGroup
    private final FileKind kind = new FileKind();

    @Mixin
    private final NewFile newFile = new NewFile();

    @Mixin
    private final StoreProject project = new StoreProject();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = session.inStore(this::dossier);
        Output output = new Output(session);
        if (kind.isWorkbook()) {
            newFile.check(target, session);
            output.file(target, out -> DossierFormat.writeWorkbook(dossier, out));
        } else if (kind.isZip()) {
            newFile.check(target, session);
            output.file(target, out -> DossierFormat.writeZip(dossier, out));
        } else {
            newFile.checkFolder(target, session);
            output.folder(target, folder -> DossierFormat.writeFolder(dossier, folder));
        }
        session.answer(new Exported(target.toString(), dossier.restricted()), view -> view.page(session.words()));
        return ExitCode.DONE.number();
    }

    private Dossier dossier(MobilityApplication application) {
        ProjectReference reference = project.in(application, session.words());
        return application
                .exportDossier()
                .exportDossier(reference)
                .orElseThrow(() -> StoreProject.notFound(reference, session.words()));
    }
}
