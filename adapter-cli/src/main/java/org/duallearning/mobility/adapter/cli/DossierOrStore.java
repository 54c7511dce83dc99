package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.view.ImportView;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Whose candidacies are meant: those of a dossier, which is stored nowhere, or those of a project in the store. */
final class DossierOrStore {
    @Parameters(paramLabel = "DOSSIER", arity = "0..1")
    private @Nullable Path dossier;

    @Mixin
    private final StoreProject project = new StoreProject();

    /**
     * Works on the project that is meant.
     *
     * @param rules the rule book to assess a dossier by; null for the one in force
     * @return how the command ends
     */
    ExitCode in(Session session, @Nullable RuleBook rules, BiConsumer<MobilityApplication, ProjectReference> work) {
        Path path = dossier;
        if (path != null) {
            Function<MobilityApplication, ExitCode> onDossier = application -> {
                ImportView report = new Dossiers(session, application).bringIn(path);
                work.accept(application, new ProjectReference(Objects.requireNonNull(report.project())));
                return Dossiers.exitCode(report);
            };
            return rules == null ? session.inThrowAwayStore(onDossier) : session.inThrowAwayStore(rules, onDossier);
        }
        if (rules != null) {
            throw new Refusal(ExitCode.USAGE, session.words().say("rules.thrownAway"));
        }
        return session.inStore(application -> {
            work.accept(application, project.in(application, session.words()));
            return ExitCode.DONE;
        });
    }
}
