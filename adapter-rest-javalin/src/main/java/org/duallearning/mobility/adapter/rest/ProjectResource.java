package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.application.port.in.SummariseProjects;

/** Projects as a whole. Their rows say themselves whether they are real. */
final class ProjectResource implements Resource {
    private final ReadRows rows;
    private final SummariseProjects summaries;

    ProjectResource(ReadRows rows, SummariseProjects summaries) {
        this.rows = rows;
        this.summaries = summaries;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/projects", context -> Answers.json(context, rows.projects())),
                Route.get("/projects/{project}", this::project),
                Route.get("/projects/{project}/summary", this::summary));
    }

    private void project(Context context) {
        String reference = PathIds.project(context).value();
        Answers.json(
                context,
                rows.row(PathIds.project(context), ProjectRow.class, List.of(reference))
                        .orElseThrow(Refusal::notFound));
    }

    private void summary(Context context) {
        Answers.jsonWithTexts(
                context,
                summaries
                        .summarise(PathIds.project(context), Languages.of(context))
                        .orElseThrow(Refusal::notFound));
    }
}
