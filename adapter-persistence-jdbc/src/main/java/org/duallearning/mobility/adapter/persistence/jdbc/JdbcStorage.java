package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.AnsweredBefore;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Keeps the records in one database file. Thread-safe. */
final class JdbcStorage implements Storage {
    private final DatabaseFile file;
    private final Connections connections;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean open = true;

    JdbcStorage(DatabaseFile file, Connections connections) {
        this.file = file;
        this.connections = connections;
    }

    @Override
    public List<ProjectReference> projects() {
        requireOpen();
        try (Handle handle = connections.reader()) {
            return handle.select("SELECT project FROM dossiers ORDER BY project").mapTo(String.class).stream()
                    .map(ProjectReference::new)
                    .toList();
        } catch (JdbiException e) {
            throw Failure.of(file, e);
        }
    }

    @Override
    public Snapshot snapshot(ProjectReference project) {
        requireOpen();
        try {
            return new JdbcSnapshot(Session.begin(connections.reader(), project, file, () -> {}));
        } catch (JdbiException e) {
            throw Failure.of(file, e);
        }
    }

    @Override
    public Transaction transaction(ProjectReference project, Request request, Action action) {
        requireOpen();
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "This thread has a transaction open. Commit or close it before it opens one on project %s."
                            .formatted(project));
        }
        JdbcTransaction transaction = new JdbcTransaction(beginWriting(project), request, action);
        try {
            transaction.requireNew();
            return transaction;
        } catch (AnsweredBefore | StorageException e) {
            transaction.close();
            throw e;
        }
    }

    private Session beginWriting(ProjectReference project) {
        writing.lock();
        try {
            return Session.begin(connections.writer(), project, file, writing::unlock);
        } catch (JdbiException e) {
            writing.unlock();
            throw Failure.of(file, e);
        } catch (StorageException e) {
            writing.unlock();
            throw e;
        }
    }

    @Override
    public void close() {
        open = false;
        connections.close();
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException(
                    "The storage in %s is over: it was closed. Open another one.".formatted(file));
        }
    }
}
