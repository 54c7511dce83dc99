package org.duallearning.mobility.application.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Versioned;

/** All records of one project: for each kind, the versions saved under each key. */
final class ProjectRecords {
    static final ProjectRecords EMPTY = new ProjectRecords(Map.of());

    private final Map<RecordType<?, ?>, NavigableMap<?, ?>> byType;

    private ProjectRecords(Map<RecordType<?, ?>, NavigableMap<?, ?>> byType) {
        this.byType = byType;
    }

    /** The versions of each key, oldest first, in the order of keys. Not to be changed. */
    @SuppressWarnings("unchecked") // with() is the only writer and keeps type and map together
    <K, V> NavigableMap<K, List<Versioned<V>>> of(RecordType<K, V> type) {
        NavigableMap<?, ?> versions = byType.get(type);
        return versions == null ? new TreeMap<>(type.keyOrder()) : (NavigableMap<K, List<Versioned<V>>>) versions;
    }

    boolean isEmpty() {
        return byType.isEmpty();
    }

    /** These records with those of one kind replaced. */
    <K, V> ProjectRecords with(RecordType<K, V> type, NavigableMap<K, List<Versioned<V>>> versions) {
        Map<RecordType<?, ?>, NavigableMap<?, ?>> changed = new HashMap<>(byType);
        changed.put(type, versions);
        return new ProjectRecords(changed);
    }
}
