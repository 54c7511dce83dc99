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

    /** The keys that special values are sealed with, oldest first: those at hand, whether they are in use or not. */
    List<SealingKey> keys();

    /**
     * Has a new key seal special values, and seals again what older ones sealed, while others go on reading and writing. If that
     * was broken off before, it is gone on with. Older keys are kept, for older backups.
     *
     * @param now when the key is made
     */
    Rotated rotateKeys(Instant now);

    /**
     * A key, without its bytes.
     *
     * @param id tells it from others
     * @param made when it was made
     * @param inUse whether something in the storage may be sealed with it
     * @param seals whether it is the one that seals
     */
    record SealingKey(String id, Instant made, boolean inUse, boolean seals) {}

    /**
     * The keys were changed.
     *
     * @param key the id of the one that seals now
     * @param rows how many rows were sealed again
     * @param goneOnWith whether the key was made before, by a change that was broken off
     */
    record Rotated(String key, long rows, boolean goneOnWith) {}

    /** What became of a backup that is restored. */
    sealed interface Restored {
        /**
         * All of it is there.
         *
         * @param takenAt when the backup was taken
         * @param rows how many rows it holds
         */
        record Done(Instant takenAt, long rows) implements Restored {}

        /** The storage holds records, or is made for those of another version of the program; nothing was done. */
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
