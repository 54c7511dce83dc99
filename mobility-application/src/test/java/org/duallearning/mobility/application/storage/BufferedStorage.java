package org.duallearning.mobility.application.storage;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.storage.Overlay.Change;
import org.duallearning.mobility.application.storage.contract.StorageSource;
import org.duallearning.mobility.project.ProjectReference;

/**
 * A storage in memory whose transactions wait for their turn, take a view, collect changes, and write them down at the end, as
 * one does on a database. Sound, unless a subclass gets a step wrong.
 */
class BufferedStorage implements Storage {
    private final Storage records = new InMemoryStorage();
    private final ReentrantLock turn = new ReentrantLock();

    /** Waits until the other writers are done. */
    void takeTurn() {
        turn.lock();
    }

    /** What a transaction sees when it begins. */
    Snapshot begin(ProjectReference project) {
        takeTurn();
        return records.snapshot(project);
    }

    /** Where a transaction that begins collects its changes. */
    List<Change<?, ?>> newChanges(ProjectReference project) {
        return new CopyOnWriteArrayList<>();
    }

    /** Called when a transaction is over. */
    void over(ProjectReference project) {}

    /** Writes the changes of a transaction down. */
    void write(ProjectReference project, List<Change<?, ?>> changes) {
        StorageSource.commit(records, project, transaction -> changes.forEach(change -> save(transaction, change)));
    }

    /** Writes one change down. */
    final <K, V> void save(Transaction transaction, Change<K, V> change) {
        transaction
                .records(change.type())
                .save(change.value(), change.version() - 1)
                .orThrow();
    }

    /** Writes one change down, whatever was there. */
    final <K, V> void overwrite(Transaction transaction, Change<K, V> change) {
        WritableRecords<K, V> stored = transaction.records(change.type());
        stored.save(change.value(), stored.history(change.key()).size()).orThrow();
    }

    /** Lets others do something meanwhile, as a database does between statements. */
    static void takeAMoment() {
        LockSupport.parkNanos(1);
    }

    final Storage records() {
        return records;
    }

    @Override
    public List<ProjectReference> projects() {
        return records.projects();
    }

    @Override
    public Snapshot snapshot(ProjectReference project) {
        return records.snapshot(project);
    }

    @Override
    public Transaction transaction(ProjectReference project, Request request, Action action) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("This thread has a transaction open on %s.".formatted(project));
        }
        return new Buffered(project, begin(project));
    }

    @Override
    public void close() {
        records.close();
    }

    /** The transaction that collects changes. */
    private final class Buffered implements Transaction {
        private final List<Change<?, ?>> changes;
        private final Lifetime lifetime = new Lifetime();
        private final ProjectReference project;
        private final Snapshot view;

        Buffered(ProjectReference project, Snapshot view) {
            this.project = project;
            this.view = view;
            changes = newChanges(project);
        }

        @Override
        public <K, V> WritableRecords<K, V> records(RecordType<K, V> type) {
            takeAMoment();
            return new Overlay<>(type, view.records(type), changes, lifetime);
        }

        @Override
        public AuditTrail audit() {
            return view.audit();
        }

        @Override
        public void keep(OnceOnly once, String answer) {
            throw new UnsupportedOperationException("no fault needs it");
        }

        @Override
        public void forgetAnswers() {
            throw new UnsupportedOperationException("no fault needs it");
        }

        @Override
        public void commit() {
            lifetime.requireOpen();
            try {
                write(project, changes);
            } finally {
                close();
            }
        }

        @Override
        public void close() {
            if (lifetime.isOpen()) {
                lifetime.end();
                view.close();
                over(project);
                if (turn.isHeldByCurrentThread()) {
                    turn.unlock();
                }
            }
        }
    }
}
