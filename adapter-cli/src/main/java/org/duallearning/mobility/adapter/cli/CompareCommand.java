package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.view.RuleBookComparisonView;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what another rule book would change for the candidacies of a dossier, or of a project in the store. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final DossierOrStore candidacies = new DossierOrStore();

    @Option(names = "--rules", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init")
    private String rules;

    @Option(names = "--with", paramLabel = "FILE")
    private @Nullable String with;

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RuleBookFiles files = new RuleBookFiles(session);
        RuleBook after = files.read(rules);
        RuleBook before = with == null ? null : files.read(with);
        return candidacies
                .in(session, null, (application, project) -> compare(application, project, before, after))
                .number();
    }

    private void compare(
            MobilityApplication application, ProjectReference project, @Nullable RuleBook before, RuleBook after) {
        RuleBookComparisonView comparison = application
                .compareRuleBooks()
                .compare(project, edition == null ? null : new EditionId(edition), before, after)
                .orElseThrow(() -> notFound(project));
        session.answer(comparison, view -> new ComparisonPage(view, session.words()).page());
    }

    private Refusal notFound(ProjectReference project) {
        return edition == null
                ? StoreProject.notFound(project, session.words())
                : StoreProject.editionNotFound(project, edition, session.words());
    }
}
