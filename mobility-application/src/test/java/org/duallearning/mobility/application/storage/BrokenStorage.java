package org.duallearning.mobility.application.storage;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** A storage in memory that a subclass breaks in one place. */
abstract class BrokenStorage implements Storage {
    private final Storage sound = new InMemoryStorage();

    <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expectedVersion) {
        return records.save(value, expectedVersion);
    }

    <K, V> Optional<Versioned<V>> find(Records<K, V> records, K key) {
        return records.find(key);
    }

    <K, V> List<Versioned<V>> history(Records<K, V> records, K key) {
        return records.history(key);
    }

    <K, V> List<Versioned<V>> pageAfter(RecordType<K, V> type, Records<K, V> records, @Nullable K after, int size) {
        return records.pageAfter(after, size);
    }

    ProjectReference project(ProjectReference asked) {
        return asked;
    }

    void close(Transaction transaction) {
        transaction.close();
    }

    @Override
    public List<ProjectReference> projects() {
        return sound.projects();
    }

    @Override
    public Snapshot snapshot(ProjectReference project) {
        Snapshot snapshot = sound.snapshot(project(project));
        return new Snapshot() {
            @Override
            public <K, V> Records<K, V> records(RecordType<K, V> type) {
                return new Broken<>(type, snapshot.records(type), null);
            }

            @Override
            public AuditTrail audit() {
                return snapshot.audit();
            }

            @Override
            public void close() {
                snapshot.close();
            }
        };
    }

    @Override
    public Transaction transaction(ProjectReference project, Request request, Action action) {
        Transaction transaction = sound.transaction(project(project), request, action);
        return new Transaction() {
            @Override
            public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
                return new Broken<>(type, transaction.records(type), transaction.records(type));
            }

            @Override
            public AuditTrail audit() {
                return transaction.audit();
            }

            @Override
            public void keep(OnceOnly once, String answer) {
                transaction.keep(once, answer);
            }

            @Override
            public void commit() {
                transaction.commit();
            }

            @Override
            public void close() {
                BrokenStorage.this.close(transaction);
            }
        };
    }

    @Override
    public void close() {
        sound.close();
    }

    private final class Broken<K, V> implements WritableRecords<K, V> {
        private final RecordType<K, V> type;
        private final Records<K, V> records;
        private final @Nullable WritableRecords<K, V> writable;

        Broken(RecordType<K, V> type, Records<K, V> records, @Nullable WritableRecords<K, V> writable) {
            this.type = type;
            this.records = records;
            this.writable = writable;
        }

        @Override
        public Saved save(V value, long expectedVersion) {
            return BrokenStorage.this.save(type, writable, value, expectedVersion);
        }

        @Override
        public Optional<Versioned<V>> find(K key) {
            return BrokenStorage.this.find(records, key);
        }

        @Override
        public List<Versioned<V>> history(K key) {
            return BrokenStorage.this.history(records, key);
        }

        @Override
        public List<Versioned<V>> pageAfter(@Nullable K after, int size) {
            return BrokenStorage.this.pageAfter(type, records, after, size);
        }
    }
}
