package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.AuditPen;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The audit entries of one transaction. Used by one thread. */
final class Entries {
    private final Request request;
    private final Action action;
    private @Nullable AuditPen pen;
    private boolean rewritten;

    Entries(Request request, Action action) {
        this.request = request;
        this.action = action;
    }

    /** What is done. */
    Action action() {
        return action;
    }

    /** Hears that versions are other than before, for which there is no entry. */
    void rewritten() {
        rewritten = true;
    }

    boolean isRewritten() {
        return rewritten;
    }

    /** Enters that a version is saved. */
    <K> void saved(Handle handle, ProjectReference project, RecordType<K, ?> type, K key, long version) {
        AuditTable.insert(handle, project, pen(handle, project).saved(type.name(), type.keyParts(key), version));
    }

    /** Enters that versions are saved. */
    <K, V> void savedAll(Handle handle, ProjectReference project, RecordType<K, V> type, List<Versioned<V>> saved)
            throws SQLException {
        AuditPen writing = pen(handle, project);
        AuditTable.insertAll(
                handle,
                project,
                saved.stream()
                        .map(value ->
                                writing.saved(type.name(), type.keyParts(type.keyOf(value.value())), value.version())));
    }

    /** Asks for the end of the trail only once there is something to enter. */
    private AuditPen pen(Handle handle, ProjectReference project) {
        AuditPen writing = pen;
        if (writing == null) {
            writing = new AuditPen(
                    project, request, action, AuditTable.last(handle, project).orElse(null));
            pen = writing;
        }
        return writing;
    }
}
