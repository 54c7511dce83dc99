package org.duallearning.mobility.application.port.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * What whoever runs a storage does with all of it, without looking into it. Thread-safe.
 *
 * <p>Every method may throw {@link StorageException}.
 */
public interface StorageAdmin {
    /**
     * Writes a backup of one moment, while others go on reading and writing.
     *
     * @param now when it is taken
     * @param out is left open
     * @return how many rows it holds
     * @throws IOException if it cannot be written
     */
    long backUp(Instant now, OutputStream out) throws IOException;

    /**
     * Reads a backup into a storage that holds nothing: all of it, or, if it was damaged, nothing.
     *
     * @throws IOException if it cannot be read
     */
    Restored restore(InputStream in) throws IOException;

    /** What the storage finds wrong with itself; empty if nothing is. */
    List<String> damage();

    /** What became of a backup that is restored. */
    sealed interface Restored {
        /**
         * All of it is there.
         *
         * @param takenAt when the backup was taken
         * @param rows how many rows it holds
         */
        record Done(Instant takenAt, long rows) implements Restored {}

        /** The storage holds records; nothing was done. */
        record NotEmpty() implements Restored {}

        /**
         * The backup is not as it was written; nothing was restored.
         *
         * @param line where that was noticed, counted from 1
         */
        record Damaged(long line) implements Restored {}

        /**
         * The backup was written by a newer program; nothing was restored.
         *
         * @param schema the schema of that program
         */
        record OfNewerProgram(String schema) implements Restored {}
    }
}
