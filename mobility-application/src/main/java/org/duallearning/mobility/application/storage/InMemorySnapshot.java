package org.duallearning.mobility.application.storage;

import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;

/** Reads a project as it was when the snapshot was opened. */
final class InMemorySnapshot implements Snapshot {
    private final Lifetime lifetime = new Lifetime();
    private final ProjectRecords records;

    InMemorySnapshot(ProjectRecords records) {
        this.records = records;
    }

    @Override
    public <K, V> Records<K, V> records(RecordType<K, V> type) {
        return new InMemoryRecords<>(lifetime, records.of(type));
    }

    @Override
    public AuditTrail audit() {
        return new InMemoryAuditTrail(lifetime, records.audit());
    }

    @Override
    public void close() {
        lifetime.end();
    }
}
