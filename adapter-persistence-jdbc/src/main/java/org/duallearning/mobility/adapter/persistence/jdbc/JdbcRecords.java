package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Versioned;
import org.jspecify.annotations.Nullable;

/** One kind of record of one project, over the session that it was asked of. */
class JdbcRecords<K, V> implements Records<K, V> {
    private final Session session;
    private final Table<K, V> table;

    JdbcRecords(Session session, Table<K, V> table) {
        this.session = session;
        this.table = table;
    }

    @Override
    public final Optional<Versioned<V>> find(K key) {
        return session.call((handle, project) -> table.find(handle, project, key));
    }

    @Override
    public final Map<K, Versioned<V>> findAll(Collection<K> keys) {
        return session.call((handle, project) -> table.findAll(handle, project, keys));
    }

    @Override
    public final List<Versioned<V>> pageAfter(@Nullable K after, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("The page size (%d) must be at least 1.".formatted(size));
        }
        return session.call((handle, project) -> table.pageAfter(handle, project, after, size));
    }

    @Override
    public final List<Versioned<V>> history(K key) {
        return session.call((handle, project) -> table.history(handle, project, key));
    }

    @Override
    public final Map<K, List<Versioned<V>>> histories(Collection<K> keys) {
        return session.call((handle, project) -> table.histories(handle, project, keys));
    }

    final Session session() {
        return session;
    }

    final Table<K, V> table() {
        return table;
    }
}
