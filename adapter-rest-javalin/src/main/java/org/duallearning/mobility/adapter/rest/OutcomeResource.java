package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.port.in.ReadEvidence;

/** Whose answers to surveys were due and did not come. */
final class OutcomeResource implements Resource {
    private final ReadEvidence evidence;
    private final Requests requests;

    OutcomeResource(ReadEvidence evidence, Requests requests) {
        this.evidence = evidence;
        this.requests = requests;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/projects/{project}/outcomes", this::awaited));
    }

    private void awaited(Context context) {
        String school = QueryParameters.id(context, "school");
        Answers.json(
                context,
                evidence.awaitedAnswers(PathIds.project(context), requests.day(context))
                        .flatMap(answers -> school == null ? Optional.of(answers) : answers.ofSchool(school))
                        .orElseThrow(Refusal::notFound));
    }
}
