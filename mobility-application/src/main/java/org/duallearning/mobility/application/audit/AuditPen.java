package org.duallearning.mobility.application.audit;

import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Writes the entries of one transaction, each after the one before: for those who write a storage. Used by one thread. */
public final class AuditPen {
    private final ProjectReference project;
    private final Request request;
    private final Action action;
    private @Nullable AuditEntry last;

    /**
     * Goes on where the trail ends.
     *
     * @param last the last entry of the project; null if there is none
     */
    public AuditPen(ProjectReference project, Request request, Action action, @Nullable AuditEntry last) {
        this.project = project;
        this.request = request;
        this.action = action;
        this.last = last;
    }

    /** The next entry: that this version is saved. */
    public <K> AuditEntry saved(RecordType<K, ?> type, K key, long version) {
        AuditEntry entry = AuditEntry.after(last, project, request, action, type, key, version);
        last = entry;
        return entry;
    }
}
