package org.duallearning.mobility.adapter.rest;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one part of a request. Immutable and thread-safe.
 *
 * @param in the kind of part: query or body
 * @param name its name
 * @param value what it said; null if it was missing
 * @param advice what to do
 */
record Issue(String in, String name, @Nullable String value, Sentence advice) {}
