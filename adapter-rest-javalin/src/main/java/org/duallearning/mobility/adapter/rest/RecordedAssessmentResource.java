package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.port.in.RecordAssessments;
import org.duallearning.mobility.application.view.RecordedAssessmentsView;
import org.duallearning.mobility.learner.LearnerId;
import org.jspecify.annotations.Nullable;

/** Assessments on record, which can be made again. */
final class RecordedAssessmentResource implements Resource {
    private static final String RECORDED = "/projects/{project}/editions/{edition}/recordedAssessments";

    private final RecordAssessments records;
    private final Requests requests;

    RecordedAssessmentResource(RecordAssessments records, Requests requests) {
        this.records = records;
        this.requests = requests;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(RECORDED, this::record),
                Route.get(RECORDED, this::recorded),
                Route.get(RECORDED + "/{learner}/{number}/replay", this::replay));
    }

    private void record(Context context) {
        Answers.json(
                context,
                records.record(
                                requests.of(context, RecordedAssessmentsView.class, Answers::json),
                                PathIds.project(context),
                                PathIds.edition(context),
                                learner(context),
                                requests.day(context))
                        .orElseThrow(Refusal::notFound));
    }

    private void recorded(Context context) {
        Answers.json(
                context,
                records.recorded(PathIds.project(context), PathIds.edition(context), learner(context))
                        .orElseThrow(Refusal::notFound));
    }

    private void replay(Context context) {
        Answers.jsonWithTexts(
                context,
                records.replay(PathIds.project(context), PathIds.recordedAssessment(context), Languages.of(context))
                        .orElseThrow(Refusal::notFound));
    }

    private static @Nullable LearnerId learner(Context context) {
        String learner = QueryParameters.id(context, "learner");
        return learner == null ? null : new LearnerId(learner);
    }
}
