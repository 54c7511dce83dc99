package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.ExplainMatchings;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains to learners why they have no place, or none in the country wished first. */
@Command(name = "explain")
final class ExplainPlacementsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final EditionAsked edition = new EditionAsked();

    @Option(names = "--learner", paramLabel = "ID")
    private @Nullable String learner;

    @Option(
            names = "--mechanism",
            paramLabel = "M",
            converter = Mechanisms.Names.class,
            completionCandidates = Mechanisms.Names.class)
    private @Nullable Mechanism mechanism;

    @Option(names = "--seed", paramLabel = "N")
    private @Nullable Long seed;

    ExplainPlacementsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return edition.in(session, this::explain).number();
    }

    private void explain(MobilityApplication application, ProjectReference project) {
        session.answer(
                application
                        .explainMatchings()
                        .explain(new ExplainMatchings.Query(
                                project,
                                edition.edition(),
                                learner == null ? null : new LearnerId(learner),
                                mechanism,
                                seed,
                                session.language()))
                        .orElseThrow(() -> notFound(project)),
                view -> new PlacementExplanationsPage(view, session.words()).page());
    }

    private Refusal notFound(ProjectReference project) {
        return learner == null
                ? edition.notFound(project, session.words())
                : StoreProject.candidacyNotFound(
                        project, learner, edition.edition().value(), session.words());
    }
}
