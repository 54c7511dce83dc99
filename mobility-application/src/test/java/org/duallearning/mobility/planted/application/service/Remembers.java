package org.duallearning.mobility.planted.application.service;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps something for all applications of the process. */
final class Remembers {
    static final Map<String, String> SEEN = new ConcurrentHashMap<>();

    private Remembers() {}
}
