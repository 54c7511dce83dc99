package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.MatchEditions;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a round of an edition, or all of its rounds. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoredEdition edition = new StoredEdition();

    @Option(names = "--round", paramLabel = "N")
    private @Nullable Integer round;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.<@Nullable Void>inStore(application -> {
            show(application);
            return null;
        });
        return ExitCode.DONE.number();
    }

    private void show(MobilityApplication application) {
        Words words = session.words();
        ProjectReference project = edition.project(application, words);
        MatchEditions rounds = application.matchEditions();
        Integer number = round;
        if (number == null) {
            session.answer(
                    rounds.rounds(project, edition.edition(), session.language())
                            .orElseThrow(() -> edition.notFound(project, words)),
                    view -> RoundPage.list(view, words));
        } else {
            RoundKey key = edition.round(number, words);
            session.answer(
                    rounds.round(project, key, session.language())
                            .orElseThrow(() -> StoredEdition.roundNotFound(project, key, words)),
                    view -> RoundPage.of(view, words));
        }
    }
}
