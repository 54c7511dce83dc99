package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What every request goes through first: a trace id, headers that make browsers careful, and a look at where it comes from.
 *
 * <p>A server that listens to its own machine only is still within reach of pages in a browser on that machine. So it answers
 * to the names of that machine only, and never to the page of another site.
 */
final class RequestGuard {
    /** The greatest request that is read. */
    static final int GREATEST_REQUEST_MIB = 16;

    /** The headers of every answer. */
    static final Map<String, String> SECURITY_HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer");

    /** Names the request in the answer and in the log. */
    static final String TRACE_HEADER = "BelGov-Trace-Id";

    private static final long GREATEST_REQUEST = (long) GREATEST_REQUEST_MIB << 20;
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean onlyThisMachine;

    /** Guards a server that listens on a host. */
    RequestGuard(String host) {
        this.onlyThisMachine = isLoopback(host);
    }

    /** Whether only programs on this machine reach a server that listens on a host. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Sets headers; refuses what is too large or comes from elsewhere. */
    void check(Context context) {
        context.header(TRACE_HEADER, UUID.randomUUID().toString());
        SECURITY_HEADERS.forEach(context::header);
        if (onlyThisMachine && !OWN_NAMES.contains(context.req().getServerName())) {
            throw foreign();
        }
        String origin = context.header("Origin");
        if (origin != null && !isOwn(origin, context)) {
            throw foreign();
        }
        if (context.req().getContentLengthLong() > GREATEST_REQUEST) {
            throw new Refusal(ProblemHandler.ofStatus(413));
        }
    }

    private static boolean isOwn(String origin, Context context) {
        try {
            return Objects.equals(URI.create(origin).getAuthority(), context.header("Host"));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Refusal foreign() {
        return new Refusal(RestProblem.of(ProblemType.FOREIGN_ORIGIN, Sentence.of("foreignOrigin")));
    }

    /** The id by which this request is found in the log. */
    static String trace(Context context) {
        return Objects.requireNonNullElse(context.res().getHeader(TRACE_HEADER), "");
    }
}
