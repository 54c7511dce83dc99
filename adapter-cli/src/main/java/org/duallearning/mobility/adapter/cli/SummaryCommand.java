package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.view.SummaryView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Sums up a project of the store. */
@Command(name = "summary")
final class SummaryCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    SummaryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SummaryView summary = session.inStore(this::summarise);
        session.answer(summary, view -> SummaryPage.of(view, session.words()));
        return ExitCode.DONE.number();
    }

    private SummaryView summarise(MobilityApplication application) {
        ProjectReference reference = project.in(application, session.words());
        return application
                .summariseProjects()
                .summarise(reference, session.language())
                .orElseThrow(() -> StoreProject.notFound(reference, session.words()));
    }
}
