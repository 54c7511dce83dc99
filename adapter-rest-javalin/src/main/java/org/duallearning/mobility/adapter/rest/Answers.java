package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.project.ProjectReference;

/** Writes answers: the same bytes as the command line prints with {@code --json}. */
final class Answers {
    private Answers() {}

    /** Says whether the rows of a project are real, for a body that has no room for it. */
    static void provenance(Context context, ProjectReference project, ReadRows rows) {
        String provenance = rows.row(project, ProjectRow.class, List.of(project.value()))
                .map(ProjectRow::provenance)
                .orElse("UNKNOWN");
        context.header("Mobility-Provenance", provenance);
    }

    /** Answers with a view or a row. */
    static void json(Context context, Object view) {
        context.contentType("application/json").result(Json.write(view));
    }

    /** Answers with a view whose texts are in the language of the request. */
    static void jsonWithTexts(Context context, Object view) {
        context.header("Content-Language", Languages.of(context).getLanguage());
        json(context, view);
    }
}
