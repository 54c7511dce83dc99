package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * What is served where.
 *
 * @param method the HTTP method
 * @param path the path, with names of parameters in braces
 * @param handler what answers
 */
record Route(HandlerType method, String path, Handler handler) {
    /** A route that reads. */
    static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, path, handler);
    }

    /** A route that changes. */
    static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, path, handler);
    }

    /** A route that changes, and that does no harm when it is called again. */
    static Route put(String path, Handler handler) {
        return new Route(HandlerType.PUT, path, handler);
    }
}
