package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import org.duallearning.mobility.application.exchange.Json;

/** Writes answers: the same bytes as the command line prints with {@code --json}. */
final class Answers {
    /** Says whether the rows behind a body without room for it are real. */
    static final String PROVENANCE_HEADER = "Mobility-Provenance";

    private Answers() {}

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
