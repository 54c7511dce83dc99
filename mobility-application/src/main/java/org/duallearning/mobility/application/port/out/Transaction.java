package org.duallearning.mobility.application.port.out;

/** Changes to one project that are all kept or all dropped. Used by one thread; closing without commit drops them. */
public interface Transaction extends Snapshot {
    @Override
    <K, V> WritableRecords<K, V> records(RecordType<K, V> type);

    /**
     * Keeps all changes. After it returns they survive a crash of process and machine, if the storage is durable.
     *
     * @throws StorageException if they are not kept, or, with {@link StorageException.Reason#OUTCOME_UNKNOWN}, if nobody knows
     */
    void commit();
}
