package org.duallearning.mobility.adapter.rest.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Calls a server on this machine. */
public final class HttpCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "----dossier";

    /** The content type of {@link #form}. */
    public static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    /** Calls the server on a port. */
    public HttpCalls(int port) {
        this.port = port;
    }

    /** Reads. Headers are names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Posts without a body. */
    public HttpResponse<String> post(String path, String... headers) {
        return send(request(path, headers).POST(BodyPublishers.noBody()));
    }

    /** Sends a text by a method. */
    public HttpResponse<String> send(String method, String path, String mediaType, String text, String... headers) {
        return send(
                request(path, headers).header("Content-Type", mediaType).method(method, BodyPublishers.ofString(text)));
    }

    /** Posts a file in a part of a form. */
    public HttpResponse<String> postFile(String path, String part, String name, byte[] content, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofByteArray(form(part, name, content))));
    }

    /** The body of a form with a file in its only part. */
    public static byte[] form(String part, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(BOUNDARY, part, name)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** Sends a request that was made by hand. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request to be finished by hand. */
    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }
}
