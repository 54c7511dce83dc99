package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Instant;
import java.util.List;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.project.ProjectReference;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The migration that enters into the audit trail what is older than it: nobody knows who saved it, so the program says so. */
final class TakeOver implements JavaMigration {
    private static final Caller PROGRAM = new Caller("mobility", Role.OPERATOR, null);

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("5");
    }

    @Override
    public String getDescription() {
        return "take over";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        // Flyway goes on with the connection, and so closes it.
        Jdbi.create(context.getConnection()).useHandle(TakeOver::enter);
    }

    private static void enter(Handle handle) {
        Request request = new Request(PROGRAM, Instant.now());
        List<String> projects = handle.select("SELECT project FROM dossiers ORDER BY project")
                .mapTo(String.class)
                .list();
        for (String reference : projects) {
            ProjectReference project = new ProjectReference(reference);
            Entries entries = new Entries(request, Action.TAKE_OVER);
            RecordType.all().stream()
                    .filter(type -> Schema.hasTable(handle, Table.nameOf(type)))
                    .forEach(type -> enter(handle, project, Tables.of(type), entries));
        }
    }

    private static <K> void enter(Handle handle, ProjectReference project, Table<K, ?> table, Entries entries) {
        table.keys(handle, project)
                .forEach(saved -> entries.saved(handle, project, table.type(), saved.value(), saved.version()));
    }
}
