package org.duallearning.mobility.adapter.rest;

import java.util.List;

/** The routes about one thing. Thread-safe. */
interface Resource {
    /** The routes, each method and path once. */
    List<Route> routes();
}
