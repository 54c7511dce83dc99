package org.duallearning.mobility.application.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with a document. Immutable and thread-safe.
 *
 * @param path where, as a JSON path such as {@code $.learners[3].choices[1]}
 * @param value what stands there, shortened; null if nothing does
 * @param code what is wrong, for programs, such as {@code DUPLICATE_ID}
 * @param message what to do about it, for people
 */
public record CaseProblem(String path, @Nullable String value, String code, String message) {}
