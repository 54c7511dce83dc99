package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.view.HoldsView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the legal holds of a project. */
@Command(name = "list")
final class ListHoldsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    ListHoldsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        HoldsView holds = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            return application.keepHolds().holds(reference).orElseThrow(() -> StoreProject.notFound(reference, words));
        });
        session.answer(
                holds,
                view -> view.holds().isEmpty()
                        ? new Page().text(0, words.say("hold.none", view.project()))
                        : new Page().table(0, HoldAnswers.table(view.holds(), words)));
        return ExitCode.DONE.number();
    }
}
