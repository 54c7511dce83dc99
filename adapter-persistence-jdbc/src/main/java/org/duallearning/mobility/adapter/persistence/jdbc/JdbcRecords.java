package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.jspecify.annotations.Nullable;

/** One kind of record of one project, over the session that it was asked of. */
final class JdbcRecords<K, V> implements WritableRecords<K, V> {
    private final Session session;
    private final Table<K, V> table;

    JdbcRecords(Session session, Table<K, V> table) {
        this.session = session;
        this.table = table;
    }

    @Override
    public Optional<Versioned<V>> find(K key) {
        return session.call((handle, project) -> table.find(handle, project, key));
    }

    @Override
    public List<Versioned<V>> pageAfter(@Nullable K after, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("The page size (%d) must be at least 1.".formatted(size));
        }
        return session.call((handle, project) -> table.pageAfter(handle, project, after, size));
    }

    @Override
    public List<Versioned<V>> history(K key) {
        return session.call((handle, project) -> table.history(handle, project, key));
    }

    @Override
    public Saved save(V value, long expectedVersion) {
        return session.call((handle, project) -> {
            long stored = table.currentVersion(handle, project, table.type().keyOf(value));
            if (stored != expectedVersion) {
                return new Saved.ChangedMeanwhile(stored);
            }
            session.listProject(handle);
            return table.insert(handle, project, new Versioned<>(value, stored + 1))
                    ? new Saved.Stored(stored + 1)
                    : new Saved.ChangedMeanwhile(
                            table.currentVersion(handle, project, table.type().keyOf(value)));
        });
    }
}
