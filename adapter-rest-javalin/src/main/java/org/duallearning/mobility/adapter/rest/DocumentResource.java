package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The OpenAPI document of everything that is served. */
final class DocumentResource implements Resource {
    private static final String NAME = "openapi.yaml";

    private final byte[] document = read();

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/openapi.yaml", this::document), Route.get("/doc/openapi.yaml", this::document));
    }

    private void document(Context context) {
        context.contentType("application/yaml").result(document);
    }

    private static byte[] read() {
        try (InputStream resource = DocumentResource.class.getResourceAsStream(NAME)) {
            return Objects.requireNonNull(resource, () -> "The resource " + NAME + " is missing from the jar.")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
