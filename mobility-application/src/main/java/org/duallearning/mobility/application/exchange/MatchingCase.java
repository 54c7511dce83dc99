package org.duallearning.mobility.application.exchange;

import org.duallearning.mobility.matching.MatchingProblem;

/**
 * A neutral matching case that could be read. Immutable and thread-safe.
 *
 * @param id the case's own label, empty if it has none
 * @param problem what is to be matched
 */
public record MatchingCase(String id, MatchingProblem problem) {}
