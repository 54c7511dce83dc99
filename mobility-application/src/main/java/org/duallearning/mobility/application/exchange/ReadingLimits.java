package org.duallearning.mobility.application.exchange;

/**
 * How much of a dossier is read at most, so that a small archive cannot unpack into a large harm.
 *
 * @param files the number of files in the folder or archive
 * @param bytes the size of all of them together, unpacked
 */
record ReadingLimits(int files, long bytes) {

    static final ReadingLimits STANDARD = new ReadingLimits(1_000, 100L << 20);
}
