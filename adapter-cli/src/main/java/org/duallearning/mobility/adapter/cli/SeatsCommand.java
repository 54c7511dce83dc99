package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows where one more seat would help most, and whom. */
@Command(name = "seats")
final class SeatsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final EditionAsked edition = new EditionAsked();

    @Mixin
    private final Mechanisms mechanisms = new Mechanisms();

    SeatsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return edition.in(session, this::show).number();
    }

    private void show(MobilityApplication application, ProjectReference project) {
        session.answer(
                application
                        .compareMechanisms()
                        .seatValues(project, edition.edition(), mechanisms.mechanism(), mechanisms.seed())
                        .orElseThrow(() -> edition.notFound(project, session.words())),
                view -> new SeatsPage(view, session.words()).page());
    }
}
