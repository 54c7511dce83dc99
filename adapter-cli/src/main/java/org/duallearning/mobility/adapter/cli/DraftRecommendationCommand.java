package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a policy recommendation on file that is new. */
@Command(name = "draft")
final class DraftRecommendationCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "RECOMMENDATION")
    private String recommendation = "";

    @Option(names = "--title", paramLabel = "TEXT", required = true)
    private String title = "";

    @Option(names = "--text", paramLabel = "TEXT", required = true)
    private String text = "";

    @Option(names = "--objective", paramLabel = "TEXT")
    private @Nullable String objective;

    @Option(names = "--evidence", paramLabel = "IDS", hideParamSyntax = true, required = true, split = "[,\\s]+")
    private List<String> evidence = List.of();

    @Mixin
    private final RecommendationStepOptions options = new RecommendationStepOptions();

    @Mixin
    private final StoreProject project = new StoreProject();

    DraftRecommendationCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecommendationId id = new RecommendationId(recommendation);
        Recommendation asked = new Recommendation(id, title, text, objective, evidence);
        RecommendationStep drafted = options.step(id, RecommendationStatus.DRAFTED, session);
        return RecommendationAnswers.answer(
                session,
                project,
                (recommendations, reference) -> recommendations.draft(session.request(), reference, asked, drafted),
                drafted);
    }
}
