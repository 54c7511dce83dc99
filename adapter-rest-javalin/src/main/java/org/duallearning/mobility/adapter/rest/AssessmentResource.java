package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.port.in.AssessCandidacies.Query;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;

/** Who may go, and why. */
final class AssessmentResource implements Resource {
    private static final String ASSESSMENT = "/projects/{project}/candidacies/{learner}/{edition}/assessment";

    private final AssessCandidacies assessments;

    AssessmentResource(AssessCandidacies assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/projects/{project}/assessments", this::some),
                Route.get(ASSESSMENT, this::one),
                Route.get(ASSESSMENT + "/explanation", this::explanation));
    }

    private void some(Context context) {
        String edition = QueryParameters.id(context, "edition");
        String learner = QueryParameters.id(context, "learner");
        answer(
                context,
                edition == null ? null : new EditionId(edition),
                learner == null ? null : new LearnerId(learner));
    }

    private void one(Context context) {
        answer(context, PathIds.edition(context), PathIds.learner(context));
    }

    private void explanation(Context context) {
        Query query = new Query(
                PathIds.project(context),
                PathIds.edition(context),
                PathIds.learner(context),
                true,
                Languages.of(context));
        Answers.jsonWithTexts(context, assessments.explain(query).orElseThrow(Refusal::notFound));
    }

    private void answer(Context context, @Nullable EditionId edition, @Nullable LearnerId learner) {
        boolean everyFinding = QueryParameters.flag(context, "all");
        Query query = new Query(PathIds.project(context), edition, learner, everyFinding, Languages.of(context));
        Answers.jsonWithTexts(context, assessments.assess(query).orElseThrow(Refusal::notFound));
    }
}
