package org.duallearning.mobility.application.port.out;

import java.util.List;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportHead;

/**
 * One project as it was at one moment, however long it is read. Used by one thread; to be closed, which may be done twice.
 *
 * <p>Once it is closed, or is a transaction that was committed, it and what it gave throw {@link IllegalStateException}.
 */
public interface Snapshot extends AutoCloseable {
    /** The records of one kind. */
    <K, V> Records<K, V> records(RecordType<K, V> type);

    /** The heads of all reports in the order of their keys; a storage need not read what is sealed of them. */
    default List<ReportHead> reportHeads() {
        return records(RecordType.REPORTS).all().stream()
                .map(PublishedReport::head)
                .toList();
    }

    /** Who changed what; in a transaction with what it changed itself. */
    AuditTrail audit();

    @Override
    void close();
}
