package org.duallearning.mobility.adapter.persistence.jdbc;

import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;

/** Changes a project in one session. */
final class JdbcTransaction implements Transaction {
    private final Session session;
    private final Entries entries;

    JdbcTransaction(Session session, Entries entries) {
        this.session = session;
        this.entries = entries;
    }

    @Override
    public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
        return new JdbcWritableRecords<>(session, Tables.of(type), entries);
    }

    @Override
    public AuditTrail audit() {
        return new JdbcAuditTrail(session);
    }

    @Override
    public void commit() {
        session.commit();
    }

    @Override
    public void close() {
        session.close();
    }
}
