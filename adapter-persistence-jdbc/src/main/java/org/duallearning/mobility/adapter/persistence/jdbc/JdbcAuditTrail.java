package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.port.out.AuditTrail;

/** Reads the audit trail of one project in one session. */
final class JdbcAuditTrail implements AuditTrail {
    private final Session session;

    JdbcAuditTrail(Session session) {
        this.session = session;
    }

    @Override
    public List<AuditEntry> pageAfter(long number, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("The page size (%d) must be at least 1.".formatted(size));
        }
        return session.call((handle, project) -> AuditTable.pageAfter(handle, project, number, size));
    }

    @Override
    public Optional<AuditEntry> last() {
        return session.call(AuditTable::last);
    }
}
