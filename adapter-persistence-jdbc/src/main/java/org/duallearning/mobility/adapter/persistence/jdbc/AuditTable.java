package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of the audit trail, to which rows are only added. */
final class AuditTable {
    private static final String COLUMNS =
            "number, at, caller, role, organisation, action, kind, record_key, version, previous, hash";
    private static final String INSERT =
            "INSERT INTO audit (project, " + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM audit WHERE project = ? ";

    private AuditTable() {}

    static void insert(Handle handle, ProjectReference project, AuditEntry entry) {
        handle.execute(INSERT, row(project, entry));
    }

    static void insertAll(Handle handle, ProjectReference project, Stream<AuditEntry> entries) throws SQLException {
        Batch.execute(handle, INSERT, entries.map(entry -> row(project, entry)));
    }

    private static Object[] row(ProjectReference project, AuditEntry entry) {
        return new Object[] {
            project.value(),
            entry.number(),
            entry.at(),
            entry.caller(),
            entry.role(),
            entry.organisation(),
            entry.action(),
            entry.kind(),
            entry.key(),
            entry.version(),
            entry.previous(),
            entry.hash()
        };
    }

    static List<AuditEntry> pageAfter(Handle handle, ProjectReference project, long number, int size) {
        return handle.select(SELECT + "AND number > ? ORDER BY number LIMIT ?", project.value(), number, size)
                .map(AuditTable::entry)
                .list();
    }

    static Optional<AuditEntry> last(Handle handle, ProjectReference project) {
        return handle.select(SELECT + "ORDER BY number DESC LIMIT 1", project.value())
                .map(AuditTable::entry)
                .findFirst();
    }

    private static AuditEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                row.getString("at"),
                row.getString("caller"),
                row.getString("role"),
                row.getString("organisation"),
                row.getString("action"),
                row.getString("kind"),
                row.getString("record_key"),
                row.getLong("version"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
