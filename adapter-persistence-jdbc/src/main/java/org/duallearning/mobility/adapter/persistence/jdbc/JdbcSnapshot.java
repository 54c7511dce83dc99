package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.List;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.evidence.ReportHead;

/** Reads a project in one session. */
final class JdbcSnapshot implements Snapshot {
    private final Session session;

    JdbcSnapshot(Session session) {
        this.session = session;
    }

    @Override
    public <K, V> Records<K, V> records(RecordType<K, V> type) {
        return new JdbcRecords<>(session, Tables.of(type));
    }

    @Override
    public List<ReportHead> reportHeads() {
        return session.call(Reports::heads);
    }

    @Override
    public AuditTrail audit() {
        return new JdbcAuditTrail(session);
    }

    @Override
    public void close() {
        session.close();
    }
}
