package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.application.port.out.StorageException;

/** Says whether the server can do its work, and nothing else. */
final class HealthResource implements Resource {
    private static final int UNAVAILABLE = 503;

    private final ReadRows rows;

    HealthResource(ReadRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/health", this::health));
    }

    private void health(Context context) {
        try {
            rows.projects();
            Answers.json(context, Map.of("status", "UP"));
        } catch (StorageException failed) {
            Answers.json(context.status(UNAVAILABLE), Map.of("status", "DOWN"));
        }
    }
}
