package org.duallearning.mobility.adapter.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;
import org.duallearning.mobility.application.exchange.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers, in the same form, what the web server refuses before any route sees it. Thread-safe. */
final class ServerErrors extends ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ServerErrors.class);

    /** Answers a request during which the machine failed. */
    static void answer(HttpServletResponse response, Error error) {
        LOG.error("A request failed: {}", ProblemHandler.story(error));
        try {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException gone) {
            LOG.warn("The client left before its request failed.");
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String trace = UUID.randomUUID().toString();
        boolean notHttp = response.getStatus() == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505;
        RestProblem problem = ProblemHandler.ofStatus(notHttp ? HttpStatus.BAD_REQUEST_400 : response.getStatus());
        response.setStatus(problem.type().status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(RequestGuard.TRACE_HEADER, trace);
        RequestGuard.SECURITY_HEADERS.forEach(response.getHeaders()::put);
        byte[] document = Json.write(problem.document(trace, Locale.ENGLISH));
        response.write(true, ByteBuffer.wrap(document), callback);
        return true;
    }
}
