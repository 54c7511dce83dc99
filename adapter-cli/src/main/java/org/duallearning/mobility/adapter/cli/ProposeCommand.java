package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Works out a matching of an edition and keeps it as its next round. */
@Command(name = "propose")
final class ProposeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoredEdition edition = new StoredEdition();

    @Mixin
    private final Mechanisms mechanisms = new Mechanisms();

    @Mixin
    private final Day day = new Day();

    ProposeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RoundView round = session.inStore(this::propose);
        session.answer(round, view -> RoundPage.of(view, session.words()));
        return ExitCode.DONE.number();
    }

    private RoundView propose(MobilityApplication application) {
        ProjectReference project = edition.project(application, session.words());
        return application
                .matchEditions()
                .propose(
                        session.request(),
                        project,
                        edition.edition(),
                        mechanisms.mechanism(),
                        mechanisms.seed(),
                        day.orToday(session),
                        session.language())
                .orElseThrow(() -> edition.notFound(project, session.words()));
    }
}
