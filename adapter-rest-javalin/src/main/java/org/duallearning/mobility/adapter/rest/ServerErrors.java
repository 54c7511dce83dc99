package org.duallearning.mobility.adapter.rest;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;
import org.duallearning.mobility.application.exchange.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers, in the same form, what the web server refuses before any route sees it. Thread-safe. */
final class ServerErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String trace = UUID.randomUUID().toString();
        RestProblem problem = ProblemHandler.ofStatus(response.getStatus());
        response.setStatus(problem.type().status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(RequestGuard.TRACE_HEADER, trace);
        RequestGuard.SECURITY_HEADERS.forEach(response.getHeaders()::put);
        byte[] document = Json.write(problem.document(trace, Locale.ENGLISH));
        response.write(true, ByteBuffer.wrap(document), callback);
        return true;
    }
}
