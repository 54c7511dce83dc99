package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.port.in.ReadEvidence;

/** How far a project came with its objectives, in exact figures, for the coordinator alone. */
final class IndicatorResource implements Resource {
    private static final String INDICATORS = "/projects/{project}/indicators";

    private final ReadEvidence evidence;

    IndicatorResource(ReadEvidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(INDICATORS, this::all), Route.get(INDICATORS + "/{indicator}", this::one));
    }

    private void all(Context context) {
        Answers.jsonWithTexts(
                context,
                evidence.indicators(PathIds.project(context), Languages.of(context))
                        .orElseThrow(Refusal::notFound));
    }

    private void one(Context context) {
        Answers.jsonWithTexts(
                context,
                evidence.indicator(PathIds.project(context), context.pathParam("indicator"), Languages.of(context))
                        .orElseThrow(Refusal::notFound));
    }
}
