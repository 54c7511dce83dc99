package org.duallearning.mobility.matching;

/**
 * Says that a stable matching needs no further proof: problem and matching are enough to look at every pair, and to replay
 * the offers that lead to the best stable matching of one side. Immutable and thread-safe.
 */
public record StabilityCertificate() implements Certificate {}
