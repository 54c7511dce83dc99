package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.port.in.ReadAuditTrail;

/** Who changed the records of a project, and whether anybody tampered with that. */
final class AuditResource implements Resource {
    private final ReadAuditTrail audit;

    AuditResource(ReadAuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/projects/{project}/audit", this::entries),
                Route.get("/projects/{project}/audit/check", this::check));
    }

    private void entries(Context context) {
        long after = QueryParameters.wholeNumber(context, "after", 0, Long.MAX_VALUE, 0);
        int size = QueryParameters.pageSize(context);
        Answers.json(
                context, audit.entries(PathIds.project(context), after, size).orElseThrow(Refusal::notFound));
    }

    private void check(Context context) {
        Answers.json(
                context, audit.check(PathIds.project(context), noted(context)).orElseThrow(Refusal::notFound));
    }

    private static AuditEnd noted(Context context) {
        String end = context.queryParam("end");
        return end == null
                ? AuditEnd.NONE
                : AuditEnd.parse(end)
                        .orElseThrow(() -> QueryParameters.wrong("end", end, Sentence.of("advice.auditEnd")));
    }
}
