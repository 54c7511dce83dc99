package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.port.out.Change;
import org.duallearning.mobility.application.port.out.Rewriting;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;

/** The same, to be changed: each change with its entry in the audit trail. */
final class JdbcWritableRecords<K, V> extends JdbcRecords<K, V> implements WritableRecords<K, V> {
    private final Entries entries;

    JdbcWritableRecords(Session session, Table<K, V> table, Entries entries) {
        super(session, table);
        this.entries = entries;
    }

    @Override
    public Saved save(V value, long expectedVersion) {
        return session().call((handle, project) -> {
            K key = table().type().keyOf(value);
            long stored = table().currentVersion(handle, project, key);
            if (stored != expectedVersion) {
                return new Saved.ChangedMeanwhile(stored);
            }
            session().listProject(handle);
            if (!table().insert(handle, project, new Versioned<>(value, stored + 1))) {
                return new Saved.ChangedMeanwhile(table().currentVersion(handle, project, key));
            }
            entries.saved(handle, project, table().type(), key, stored + 1);
            return new Saved.Stored(stored + 1);
        });
    }

    @Override
    public List<Saved> saveAll(List<Change<V>> changes) {
        return session().call((handle, project) -> {
            Map<K, Long> stored = table().versions(
                            handle,
                            project,
                            changes.stream()
                                    .map(change -> table().type().keyOf(change.value()))
                                    .toList());
            List<Saved> saved = new ArrayList<>();
            List<Versioned<V>> next = new ArrayList<>();
            for (Change<V> change : changes) {
                long version = stored.getOrDefault(table().type().keyOf(change.value()), 0L);
                if (version == change.expectedVersion()) {
                    next.add(new Versioned<>(change.value(), version + 1));
                    saved.add(new Saved.Stored(version + 1));
                } else {
                    saved.add(new Saved.ChangedMeanwhile(version));
                }
            }
            if (!next.isEmpty()) {
                session().listProject(handle);
                table().insertAll(handle, project, next);
                entries.savedAll(handle, project, table().type(), next);
            }
            return saved;
        });
    }

    @Override
    public int rewrite(K key, UnaryOperator<V> change) {
        Rewriting<K, V> rewriting = new Rewriting<>(table().type(), entries.action(), change);
        int rewritten = session().call((handle, project) -> table().rewrite(handle, project, key, rewriting::of));
        if (rewritten > 0) {
            entries.rewritten();
        }
        return rewritten;
    }
}
