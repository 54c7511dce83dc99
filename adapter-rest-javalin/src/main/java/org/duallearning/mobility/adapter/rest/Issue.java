package org.duallearning.mobility.adapter.rest;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one part of a request. Immutable and thread-safe.
 *
 * @param in the kind of part: query or body
 * @param name its name
 * @param value what it said; null if it was missing
 * @param advice what to do
 * @param position where in a text it is; null if the part is not a text of several lines
 */
record Issue(
        String in,
        String name,
        @Nullable String value,
        Sentence advice,
        @Nullable Position position) {
    /** What is wrong with a part as a whole. */
    Issue(String in, String name, @Nullable String value, Sentence advice) {
        this(in, name, value, advice, null);
    }

    /**
     * A place in a text.
     *
     * @param line counted from 1
     * @param column counted from 1
     */
    record Position(int line, int column) {}
}
