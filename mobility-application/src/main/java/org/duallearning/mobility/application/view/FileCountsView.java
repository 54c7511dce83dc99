package org.duallearning.mobility.application.view;

/**
 * What became of the rows of one file. Immutable and thread-safe.
 *
 * @param file the file
 * @param added rows that are new
 * @param changed rows with other values than before
 * @param unchanged rows as they were
 * @param refused rows that were refused
 */
public record FileCountsView(String file, int added, int changed, int unchanged, int refused) {}
