package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.view.RecommendationEvidenceView;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a policy recommendation with what it rests on: what its indicators come to now, or in a report. */
@Command(name = "show")
final class ShowRecommendationCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "RECOMMENDATION")
    private String recommendation = "";

    @Option(names = "--report", paramLabel = "NUMBER")
    private @Nullable Integer report;

    @Mixin
    private final StoreProject project = new StoreProject();

    ShowRecommendationCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecommendationEvidenceView shown = session.inStore(this::find);
        session.answer(shown, view -> RecommendationPages.one(view, session.words()));
        return ExitCode.DONE.number();
    }

    private RecommendationEvidenceView find(MobilityApplication application) {
        Words words = session.words();
        ProjectReference reference = project.in(application, words);
        RecommendationId id = new RecommendationId(recommendation);
        return application
                .keepRecommendations()
                .recommendation(reference, id, report, session.language())
                .orElseThrow(() -> isOnFile(application, reference)
                        ? new Refusal(
                                ExitCode.NOT_FOUND, words.say("report.notFound", report, Shown.of(reference.value())))
                        : RecommendationAnswers.notFound(recommendation, reference, words));
    }

    private boolean isOnFile(MobilityApplication application, ProjectReference reference) {
        return application.keepRecommendations().recommendations(reference).stream()
                .flatMap(all -> all.recommendations().stream())
                .anyMatch(each -> each.recommendation().equals(recommendation));
    }
}
