package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.project.ProjectReference;

/** Writes answers: the same bytes as the command line prints with {@code --json}. */
final class Answers {
    private static final int CREATED = 201;

    private Answers() {}

    /** Whether the rows of a project are real. */
    static String provenance(ProjectReference project, ReadRows rows) {
        return rows.row(project, ProjectRow.class, List.of(project.value()))
                .map(ProjectRow::provenance)
                .orElse("UNKNOWN");
    }

    /** Answers with a view or a row that does not say itself whether it is real. */
    static void json(Context context, Object view, String provenance) {
        context.header("Mobility-Provenance", provenance);
        json(context, view);
    }

    /** Says that something is new, and where it is. */
    static void created(Context context, String location) {
        context.status(CREATED).header("Location", location);
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
