package org.duallearning.mobility.application.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.AuditEntry;
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

/** A storage in memory that a subclass breaks in one place; sound without one. */
class BrokenStorage implements Storage {
    private final Storage sound = new InMemoryStorage();

    <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expectedVersion) {
        return records.save(value, expectedVersion);
    }

    <K, V> Optional<Versioned<V>> find(RecordType<K, V> type, Records<K, V> records, K key) {
        return records.find(key);
    }

    <K, V> List<Versioned<V>> history(RecordType<K, V> type, Records<K, V> records, K key) {
        return records.history(key);
    }

    <K, V> List<Versioned<V>> pageAfter(RecordType<K, V> type, Records<K, V> records, @Nullable K after, int size) {
        return records.pageAfter(after, size);
    }

    ProjectReference project(ProjectReference asked) {
        return asked;
    }

    /** Who is told to have asked. */
    Request request(Request asked) {
        return asked;
    }

    List<AuditEntry> entries(List<AuditEntry> entries) {
        return entries;
    }

    void keep(Transaction transaction, OnceOnly once, String answer) {
        transaction.keep(once, answer);
    }

    void forgetAnswers(Transaction transaction) {
        transaction.forgetAnswers();
    }

    <K, V> int rewrite(RecordType<K, V> type, WritableRecords<K, V> records, K key, UnaryOperator<V> change) {
        return records.rewrite(key, change);
    }

    void commit(Transaction transaction) {
        transaction.commit();
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
                return trail(snapshot.audit());
            }

            @Override
            public void close() {
                snapshot.close();
            }
        };
    }

    @Override
    public Transaction transaction(ProjectReference project, Request request, Action action) {
        Transaction transaction = sound.transaction(project(project), request(request), action);
        return new Transaction() {
            @Override
            public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
                return new Broken<>(type, transaction.records(type), transaction.records(type));
            }

            @Override
            public AuditTrail audit() {
                return trail(transaction.audit());
            }

            @Override
            public void keep(OnceOnly once, String answer) {
                BrokenStorage.this.keep(transaction, once, answer);
            }

            @Override
            public void forgetAnswers() {
                BrokenStorage.this.forgetAnswers(transaction);
            }

            @Override
            public void commit() {
                BrokenStorage.this.commit(transaction);
            }

            @Override
            public void close() {
                BrokenStorage.this.close(transaction);
            }
        };
    }

    private AuditTrail trail(AuditTrail sound) {
        return new AuditTrail() {
            @Override
            public List<AuditEntry> pageAfter(long number, int size) {
                return entries(sound.pageAfter(number, size));
            }

            @Override
            public Optional<AuditEntry> last() {
                return entries(sound.last().stream().toList()).stream().findFirst();
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
        public int rewrite(K key, UnaryOperator<V> change) {
            return BrokenStorage.this.rewrite(type, writable, key, change);
        }

        @Override
        public Optional<Versioned<V>> find(K key) {
            return BrokenStorage.this.find(type, records, key);
        }

        @Override
        public List<Versioned<V>> history(K key) {
            return BrokenStorage.this.history(type, records, key);
        }

        @Override
        public List<Versioned<V>> pageAfter(@Nullable K after, int size) {
            return BrokenStorage.this.pageAfter(type, records, after, size);
        }
    }
}
