package org.duallearning.mobility.adapter.persistence.jdbc;

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
            session().listProject();
            table().insert(handle, project, new Versioned<>(value, stored + 1));
            entries.saved(handle, project, table().type(), key, stored + 1);
            return new Saved.Stored(stored + 1);
        });
    }
}
