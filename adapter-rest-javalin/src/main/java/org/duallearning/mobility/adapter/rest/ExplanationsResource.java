package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.port.in.ExplainMatchings;
import org.duallearning.mobility.learner.LearnerId;
import org.jspecify.annotations.Nullable;

/** Why learners have no place, or none in the country wished first, and what would change it. */
final class ExplanationsResource implements Resource {
    private static final String EXPLANATIONS = "/projects/{project}/editions/{edition}/explanations";

    private final ExplainMatchings matchings;

    ExplanationsResource(ExplainMatchings matchings) {
        this.matchings = matchings;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(EXPLANATIONS, context -> explain(context, null)),
                Route.get(EXPLANATIONS + "/{learner}", context -> explain(context, PathIds.learner(context))));
    }

    private void explain(Context context, @Nullable LearnerId learner) {
        Answers.jsonWithTexts(
                context,
                matchings
                        .explain(new ExplainMatchings.Query(
                                PathIds.project(context),
                                PathIds.edition(context),
                                learner,
                                QueryParameters.mechanismIfAsked(context),
                                QueryParameters.seedIfAsked(context),
                                Languages.of(context)))
                        .orElseThrow(Refusal::notFound));
    }
}
