package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Instant;
import java.util.List;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;

/** The migration that enters into the audit trail what is older than it: nobody knows who saved it, so the program says so. */
final class TakeOver extends MigrationInJava {
    private static final Caller PROGRAM = new Caller("mobility", Role.OPERATOR, null);

    TakeOver() {
        super("5", "take over");
    }

    @Override
    void migrate(Handle handle) {
        Request request = new Request(PROGRAM, Instant.now());
        List<String> projects = handle.select("SELECT project FROM dossiers ORDER BY project")
                .mapTo(String.class)
                .list();
        for (String reference : projects) {
            ProjectReference project = new ProjectReference(reference);
            Entries entries = new Entries(request, Action.TAKE_OVER);
            RecordType.all().stream()
                    .filter(type -> !Schema.columns(handle, Table.nameOf(type)).isEmpty())
                    .forEach(type -> enter(handle, project, Tables.of(type), entries));
        }
    }

    private static <K> void enter(Handle handle, ProjectReference project, Table<K, ?> table, Entries entries) {
        table.keys(handle, project)
                .forEach(saved -> entries.saved(handle, project, table.type(), saved.value(), saved.version()));
    }
}
