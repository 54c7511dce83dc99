package org.duallearning.mobility.adapter.cli;

import java.util.function.BiConsumer;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which edition is meant: of a dossier, which is stored nowhere, or of a project in the store. */
final class EditionAsked {
    @Mixin
    private final DossierOrStore candidacies = new DossierOrStore();

    @Option(names = "--edition", paramLabel = "ID", required = true)
    @SuppressWarnings("NullAway.Init")
    private String edition;

    EditionId edition() {
        return new EditionId(edition);
    }

    /** Works on the project of the edition. */
    ExitCode in(Session session, BiConsumer<MobilityApplication, ProjectReference> work) {
        return candidacies.in(session, null, work);
    }

    /** There is no such edition. */
    Refusal notFound(ProjectReference project, Words words) {
        return StoreProject.editionNotFound(project, edition, words);
    }
}
