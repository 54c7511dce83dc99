package org.duallearning.mobility.matching;

/**
 * Why a mechanism cannot treat a problem: a limit has no priority list though something below it has one. Immutable and
 * thread-safe.
 *
 * @param limit the id of the limit
 */
public record MechanismRefusal(String limit) {}
