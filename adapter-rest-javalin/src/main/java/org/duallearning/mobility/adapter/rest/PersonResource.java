package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.port.in.ExportPerson;

/** Everything that is kept about one learner. */
final class PersonResource implements Resource {
    private final ExportPerson persons;

    PersonResource(ExportPerson persons) {
        this.persons = persons;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/projects/{project}/persons/{learner}", this::export));
    }

    private void export(Context context) {
        Answers.jsonWithTexts(
                context,
                persons.export(PathIds.project(context), PathIds.learner(context), Languages.of(context))
                        .orElseThrow(Refusal::notFound));
    }
}
