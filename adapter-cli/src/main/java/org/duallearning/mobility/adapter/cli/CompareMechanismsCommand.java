package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what each way to decide would make of an edition. */
@Command(name = "compare")
final class CompareMechanismsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final EditionAsked edition = new EditionAsked();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "0")
    private long seed;

    CompareMechanismsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return edition.in(session, this::compare).number();
    }

    private void compare(MobilityApplication application, ProjectReference project) {
        session.answer(
                application
                        .compareMechanisms()
                        .compare(project, edition.edition(), seed, session.language())
                        .orElseThrow(() -> edition.notFound(project, session.words())),
                view -> new MechanismsPage(view, session.words()).page());
    }
}
