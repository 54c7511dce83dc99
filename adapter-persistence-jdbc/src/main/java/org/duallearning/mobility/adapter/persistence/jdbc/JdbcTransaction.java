package org.duallearning.mobility.adapter.persistence.jdbc;

import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;

/** Changes a project in one session. */
final class JdbcTransaction implements Transaction {
    private final Session session;

    JdbcTransaction(Session session) {
        this.session = session;
    }

    @Override
    public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
        return new JdbcRecords<>(session, Tables.of(type));
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
