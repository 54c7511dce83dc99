package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.adapter.persistence.jdbc.Table.Ready;
import org.duallearning.mobility.application.port.out.Change;
import org.duallearning.mobility.application.port.out.Rewriting;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;

/** The same, to be changed: each change with its entry in the audit trail. */
final class JdbcWritableRecords<K, V> extends JdbcRecords<K, V> implements WritableRecords<K, V> {
    private final Entries entries;
    private final Sealer beside;

    /**
     * The records of a table.
     *
     * @param beside seals while the connection is used by another thread
     */
    JdbcWritableRecords(Session session, Table<K, V> table, Entries entries, Sealer beside) {
        super(session, table);
        this.entries = entries;
        this.beside = beside;
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
        return session()
                .call((handle, project) -> saveAll(handle, project, changes, ready(Sealer.on(handle), changes)));
    }

    @Override
    public Supplier<List<Saved>> ready(List<Change<V>> changes) {
        List<Ready<V>> next = ready(beside, changes);
        return () -> session().call((handle, project) -> saveAll(handle, project, changes, next));
    }

    private List<Ready<V>> ready(Sealer sealer, List<Change<V>> changes) {
        return changes.stream()
                .map(change -> new Versioned<>(change.value(), change.expectedVersion() + 1))
                .map(version -> table().ready(sealer, session().project(), version))
                .toList();
    }

    /**
     * First versions are added without a look whether there is one, where the database tells of each whether it was added: an
     * import is full of them.
     */
    private List<Saved> saveAll(Handle handle, ProjectReference project, List<Change<V>> changes, List<Ready<V>> next)
            throws SQLException {
        boolean unlessThere = session().countsEachOfBatch();
        List<K> asked = changes.stream()
                .filter(change -> change.expectedVersion() > 0 || !unlessThere)
                .map(this::keyOf)
                .toList();
        Map<K, Long> stored = table().versions(handle, project, asked);
        List<Ready<V>> fitting = asked.isEmpty()
                ? next
                : next.stream()
                        .filter(each -> stored.getOrDefault(
                                        table().type().keyOf(each.version().value()), 0L)
                                == each.version().version() - 1)
                        .toList();
        List<Versioned<V>> added = List.of();
        if (!fitting.isEmpty()) {
            session().listProject(handle);
            added = table().insertAll(handle, project, fitting, unlessThere);
            entries.savedAll(handle, project, table().type(), added);
        }
        return added.size() == changes.size()
                ? added.stream()
                        .<Saved>map(version -> new Saved.Stored(version.version()))
                        .toList()
                : saved(handle, project, changes, added);
    }

    /** What became of changes, of which some were added, in their order. */
    private List<Saved> saved(
            Handle handle, ProjectReference project, List<Change<V>> changes, List<Versioned<V>> added) {
        Map<K, Long> stored = new HashMap<>();
        added.forEach(version -> stored.put(table().type().keyOf(version.value()), version.version()));
        List<K> refused = changes.stream()
                .map(this::keyOf)
                .filter(key -> !stored.containsKey(key))
                .toList();
        Map<K, Long> others = table().versions(handle, project, refused);
        return changes.stream()
                .map(this::keyOf)
                .<Saved>map(key -> stored.containsKey(key)
                        ? new Saved.Stored(stored.get(key))
                        : new Saved.ChangedMeanwhile(others.getOrDefault(key, 0L)))
                .toList();
    }

    private K keyOf(Change<V> change) {
        return table().type().keyOf(change.value());
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
