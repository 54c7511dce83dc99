package org.duallearning.mobility.adapter.rest.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Everything that a storage holds of one project.
 *
 * @param project the project
 * @param versions every version of every record; those of one record stand in the order in which they were saved
 * @param audit the entries of the audit trail in their order
 */
record StoredProject(ProjectReference project, Map<RecordVersion, Object> versions, List<AuditEntry> audit) {
    /** Copies both. */
    StoredProject {
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        audit = List.copyOf(audit);
    }

    /** Reads it in one snapshot. */
    static StoredProject read(Storage storage, ProjectReference project) {
        Map<RecordVersion, Object> versions = new LinkedHashMap<>();
        try (Snapshot snapshot = storage.snapshot(project)) {
            RecordType.all().forEach(type -> read(snapshot, type, versions));
            List<AuditEntry> audit = snapshot.audit().pageAfter(AuditTrail.BEFORE_ALL, Integer.MAX_VALUE);
            return new StoredProject(project, versions, audit);
        }
    }

    private static <K, V> void read(Snapshot snapshot, RecordType<K, V> type, Map<RecordVersion, Object> versions) {
        Records<K, V> records = snapshot.records(type);
        List<K> keys = new ArrayList<>();
        records.all().forEach(value -> keys.add(type.keyOf(value)));
        for (K key : keys) {
            String keyText = Effect.keyText(type, key);
            for (Versioned<V> saved : records.history(key)) {
                versions.put(new RecordVersion(type.name(), keyText, saved.version()), saved.value());
            }
        }
    }
}
