/**
 * Measures how fast eligibility is assessed, beside the same rules in DMN, the standard notation for decision tables.
 *
 * <p>{@link org.duallearning.mobility.benchmark.EligibilityBenchmarks} runs all of it and prints one table. Both engines
 * get the same {@link org.duallearning.mobility.benchmark.Candidacies}, drawn from a seed, and must agree on every one of
 * them before anything is timed.
 */
package org.duallearning.mobility.benchmark;
