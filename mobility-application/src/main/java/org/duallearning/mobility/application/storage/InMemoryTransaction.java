package org.duallearning.mobility.application.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;

/** Collects changes on copies of the maps it touches and hands them over on commit. */
final class InMemoryTransaction implements Transaction {
    private final Map<RecordType<?, ?>, Changed<?, ?>> changed = new HashMap<>();
    private final Consumer<ProjectRecords> commit;
    private final Runnable release;
    private ProjectRecords base;
    private boolean open = true;

    InMemoryTransaction(ProjectRecords base, Consumer<ProjectRecords> commit, Runnable release) {
        this.base = base;
        this.commit = commit;
        this.release = release;
    }

    @Override
    @SuppressWarnings("unchecked") // the map keeps type and records together
    public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
        return (Changed<K, V>) changed.computeIfAbsent(type, any -> new Changed<>(type, base.of(type)));
    }

    @Override
    public void commit() {
        for (Changed<?, ?> records : changed.values()) {
            base = records.into(base);
        }
        changed.clear();
        commit.accept(base);
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            release.run();
        }
    }

    private static final class Changed<K, V> extends InMemoryRecords<K, V> implements WritableRecords<K, V> {
        private final RecordType<K, V> type;

        Changed(RecordType<K, V> type, NavigableMap<K, List<Versioned<V>>> base) {
            super(new TreeMap<>(base));
            this.type = type;
        }

        @Override
        public Saved save(V value, long expectedVersion) {
            K key = type.keyOf(value);
            List<Versioned<V>> saved = new ArrayList<>(history(key));
            if (saved.size() != expectedVersion) {
                return new Saved.ChangedMeanwhile(saved.size());
            }
            saved.add(new Versioned<>(value, expectedVersion + 1));
            versions.put(key, List.copyOf(saved));
            return new Saved.Stored(expectedVersion + 1);
        }

        ProjectRecords into(ProjectRecords records) {
            return records.with(type, versions);
        }
    }
}
