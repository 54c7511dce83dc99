package org.duallearning.mobility.adapter.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The addresses of what is served. */
final class Addresses {
    private Addresses() {}

    /** The path of some names, ids and numbers, as a browser or program can ask for it. */
    static String of(Object... segments) {
        return Stream.of(segments)
                .map(segment -> "/" + encoded(segment.toString()))
                .collect(Collectors.joining());
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
