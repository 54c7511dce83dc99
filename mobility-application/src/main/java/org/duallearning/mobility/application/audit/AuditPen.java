package org.duallearning.mobility.application.audit;

import java.util.List;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Writes the entries of one transaction, each after the one before: for those who write a storage. Used by one thread. */
public final class AuditPen {
    private final ProjectReference project;
    private final AuditEntry.Origin origin;
    private @Nullable AuditEntry last;

    /**
     * Goes on where the trail ends.
     *
     * @param last the last entry of the project; null if there is none
     */
    public AuditPen(ProjectReference project, Request request, Action action, @Nullable AuditEntry last) {
        this.project = project;
        this.origin = AuditEntry.Origin.of(request, action);
        this.last = last;
    }

    /**
     * The next entry: that a version of a record is saved.
     *
     * @param kind the kind of record
     * @param key its key, part by part
     */
    public AuditEntry saved(String kind, List<String> key, long version) {
        AuditEntry entry = AuditEntry.after(last, project, origin, kind, key, version);
        last = entry;
        return entry;
    }
}
