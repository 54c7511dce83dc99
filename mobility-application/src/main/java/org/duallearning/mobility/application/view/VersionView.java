package org.duallearning.mobility.application.view;

/**
 * One version of a record. Immutable and thread-safe.
 *
 * @param <R> what it holds
 * @param version the how-manieth it is
 * @param current whether it is what is kept now; the others are history
 * @param row what it holds
 */
public record VersionView<R>(long version, boolean current, R row) {}
