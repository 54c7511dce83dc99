package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.view.RecommendationsView;
import org.duallearning.mobility.project.ProjectReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the policy recommendations of a project, with how far each has come. */
@Command(name = "list")
final class ListRecommendationsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoreProject project = new StoreProject();

    ListRecommendationsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        RecommendationsView recommendations = session.inStore(application -> {
            ProjectReference reference = project.in(application, words);
            return application
                    .keepRecommendations()
                    .recommendations(reference)
                    .orElseThrow(() -> StoreProject.notFound(reference, words));
        });
        session.answer(recommendations, view -> RecommendationPages.list(view, words));
        return ExitCode.DONE.number();
    }
}
