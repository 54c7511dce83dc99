package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts the next step of a policy recommendation on file. */
@Command(name = "advance")
final class AdvanceRecommendationCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "RECOMMENDATION")
    private String recommendation = "";

    @Parameters(index = "1", paramLabel = "STATUS")
    private RecommendationStatus status = RecommendationStatus.REVIEWED;

    @Mixin
    private final RecommendationStepOptions options = new RecommendationStepOptions();

    @Mixin
    private final StoreProject project = new StoreProject();

    AdvanceRecommendationCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecommendationStep step = options.step(new RecommendationId(recommendation), status, session);
        return RecommendationAnswers.answer(
                session,
                project,
                (recommendations, reference) -> recommendations.advance(session.request(), reference, step),
                step);
    }
}
