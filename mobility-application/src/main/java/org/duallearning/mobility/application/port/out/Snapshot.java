package org.duallearning.mobility.application.port.out;

/**
 * One project as it was at one moment, however long it is read. Used by one thread; to be closed, which may be done twice.
 *
 * <p>Once it is closed, or is a transaction that was committed, it and what it gave throw {@link IllegalStateException}.
 */
public interface Snapshot extends AutoCloseable {
    /** The records of one kind. */
    <K, V> Records<K, V> records(RecordType<K, V> type);

    /** Who changed what; in a transaction with what it changed itself. */
    AuditTrail audit();

    @Override
    void close();
}
