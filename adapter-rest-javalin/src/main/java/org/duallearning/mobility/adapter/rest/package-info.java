/**
 * The use cases over HTTP: JSON answers, {@code application/problem+json} refusals.
 *
 * <p>{@link org.duallearning.mobility.adapter.rest.RestMain} runs the server with a storage;
 * {@link org.duallearning.mobility.adapter.rest.RestApi} serves use cases that somebody else has put together. A
 * {@code Resource} holds the routes about one thing, reads the request, calls one use case and hands its view to
 * {@code Answers}. Whatever goes wrong is thrown and becomes a problem document in {@code ProblemHandler}.
 */
@NullMarked
package org.duallearning.mobility.adapter.rest;

import org.jspecify.annotations.NullMarked;
