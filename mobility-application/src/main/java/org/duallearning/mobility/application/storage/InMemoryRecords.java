package org.duallearning.mobility.application.storage;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Versioned;
import org.jspecify.annotations.Nullable;

/** Reads the versions of one kind of record, as long as the snapshot or transaction lasts. */
class InMemoryRecords<K, V> implements Records<K, V> {
    private final Lifetime lifetime;
    private final NavigableMap<K, List<Versioned<V>>> versions;

    InMemoryRecords(Lifetime lifetime, NavigableMap<K, List<Versioned<V>>> versions) {
        this.lifetime = lifetime;
        this.versions = versions;
    }

    @Override
    public final Optional<Versioned<V>> find(K key) {
        return Optional.ofNullable(versions().get(key)).map(InMemoryRecords::newest);
    }

    @Override
    public final List<Versioned<V>> pageAfter(@Nullable K after, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("The page size (%s) must be at least 1.".formatted(size));
        }
        return (after == null ? versions() : versions().tailMap(after, false))
                .values().stream().limit(size).map(InMemoryRecords::newest).toList();
    }

    @Override
    public final List<Versioned<V>> history(K key) {
        List<Versioned<V>> saved = versions().get(key);
        return saved == null ? List.of() : saved;
    }

    /** The versions of each key, oldest first. */
    final NavigableMap<K, List<Versioned<V>>> versions() {
        lifetime.requireOpen();
        return versions;
    }

    private static <V> Versioned<V> newest(List<Versioned<V>> saved) {
        return saved.get(saved.size() - 1);
    }
}
