/**
 * Measures the storage with a hundred thousand learners: {@code adapter-cli/benchmark-storage} is the command.
 *
 * <p>{@link org.duallearning.mobility.adapter.cli.benchmark.ImportBenchmark} sets an import beside the bare driver that writes
 * the same rows; {@link org.duallearning.mobility.adapter.cli.benchmark.PageBenchmark} reads early and late pages. The figures
 * are printed and judged by nobody but the reader: no test depends on the speed of a machine.
 */
@NullMarked
package org.duallearning.mobility.adapter.cli.benchmark;

import org.jspecify.annotations.NullMarked;
