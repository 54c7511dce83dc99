package org.duallearning.mobility.application.port.out;

/** What became of an attempt to save. */
public sealed interface Saved {
    /**
     * The value is saved, once the transaction commits.
     *
     * @param version its version
     */
    record Stored(long version) implements Saved {}

    /**
     * Somebody else saved the value since it was read; nothing was saved.
     *
     * @param version the version that is stored; 0 if there is none
     */
    record ChangedMeanwhile(long version) implements Saved {}

    /**
     * For a writer that read the value within the same transaction, so that nobody can have come between.
     *
     * @throws IllegalStateException if somebody did: the storage does not keep writers apart
     */
    default void orThrow() {
        if (this instanceof ChangedMeanwhile changed) {
            throw new IllegalStateException("A value was changed to version %s within a transaction of another writer."
                    .formatted(changed.version()));
        }
    }
}
