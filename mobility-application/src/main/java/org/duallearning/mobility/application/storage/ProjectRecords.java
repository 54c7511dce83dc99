package org.duallearning.mobility.application.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Versioned;

/** All records of one project: for each kind, the versions saved under each key; and who saved them. */
final class ProjectRecords {
    static final ProjectRecords EMPTY = new ProjectRecords(Map.of(), List.of());

    private final Map<RecordType<?, ?>, NavigableMap<?, ?>> byType;
    private final List<AuditEntry> audit;

    private ProjectRecords(Map<RecordType<?, ?>, NavigableMap<?, ?>> byType, List<AuditEntry> audit) {
        this.byType = byType;
        this.audit = audit;
    }

    /** The versions of each key, oldest first, in the order of keys. Not to be changed. */
    @SuppressWarnings("unchecked") // with() is the only writer and keeps type and map together
    <K, V> NavigableMap<K, List<Versioned<V>>> of(RecordType<K, V> type) {
        NavigableMap<?, ?> versions = byType.get(type);
        return versions == null ? new TreeMap<>(type.keyOrder()) : (NavigableMap<K, List<Versioned<V>>>) versions;
    }

    /** Who changed them, oldest first. Not to be changed. */
    List<AuditEntry> audit() {
        return audit;
    }

    boolean isEmpty() {
        return byType.isEmpty();
    }

    /** These records with those of one kind replaced. */
    <K, V> ProjectRecords with(RecordType<K, V> type, NavigableMap<K, List<Versioned<V>>> versions) {
        Map<RecordType<?, ?>, NavigableMap<?, ?>> changed = new HashMap<>(byType);
        changed.put(type, versions);
        return new ProjectRecords(changed, audit);
    }

    /** These records with another trail. */
    ProjectRecords with(List<AuditEntry> entries) {
        return new ProjectRecords(byType, entries);
    }
}
