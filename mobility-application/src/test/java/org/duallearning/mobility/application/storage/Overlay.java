package org.duallearning.mobility.application.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.jspecify.annotations.Nullable;

/** Records with changes laid over them that are not written down yet. */
final class Overlay<K, V> implements WritableRecords<K, V> {
    /**
     * A change.
     *
     * @param version the version that it makes
     */
    record Change<K, V>(RecordType<K, V> type, V value, long version) {
        K key() {
            return type.keyOf(value);
        }
    }

    private final RecordType<K, V> type;
    private final Records<K, V> base;
    private final List<Change<?, ?>> changes;
    private final Lifetime lifetime;

    Overlay(RecordType<K, V> type, Records<K, V> base, List<Change<?, ?>> changes, Lifetime lifetime) {
        this.type = type;
        this.base = base;
        this.changes = changes;
        this.lifetime = lifetime;
    }

    @Override
    public Optional<Versioned<V>> find(K key) {
        return history(key).stream().reduce((before, after) -> after);
    }

    @Override
    public List<Versioned<V>> history(K key) {
        lifetime.requireOpen();
        List<Versioned<V>> history = new ArrayList<>(base.history(key));
        for (Change<K, V> change : ofType()) {
            if (change.key().equals(key) && change.version() > history.size()) {
                history.add(new Versioned<>(change.value(), change.version()));
            }
        }
        return history;
    }

    @Override
    public List<Versioned<V>> pageAfter(@Nullable K after, int size) {
        lifetime.requireOpen();
        if (size < 1) {
            throw new IllegalArgumentException("The page size (%d) must be at least 1.".formatted(size));
        }
        NavigableMap<K, Versioned<V>> all = new TreeMap<>(type.keyOrder());
        base.pageAfter(null, Integer.MAX_VALUE).forEach(record -> all.put(type.keyOf(record.value()), record));
        ofType().forEach(change -> all.put(change.key(), find(change.key()).orElseThrow()));
        return (after == null ? all : all.tailMap(after, false))
                .values().stream().limit(size).toList();
    }

    @Override
    public Saved save(V value, long expectedVersion) {
        long stored = history(type.keyOf(value)).size();
        if (stored != expectedVersion) {
            return new Saved.ChangedMeanwhile(stored);
        }
        changes.add(new Change<>(type, value, stored + 1));
        return new Saved.Stored(stored + 1);
    }

    @Override
    public int rewrite(K key, UnaryOperator<V> change) {
        throw new UnsupportedOperationException("no fault needs it");
    }

    @SuppressWarnings("unchecked") // a change is of its type
    private List<Change<K, V>> ofType() {
        return changes.stream()
                .filter(change -> change.type() == type)
                .map(change -> (Change<K, V>) change)
                .toList();
    }
}
