package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.ErasedLearner;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;

/** Keeps the records in one database. Thread-safe. */
final class JdbcStorage implements Storage {
    private final Database database;
    private final Keyring keyring;
    private final List<ErasedLearner> erasedElsewhere;
    private final Connections connections;
    private final Turns turns = new Turns();
    private volatile boolean open = true;

    /**
     * A storage.
     *
     * @param erasedElsewhere who is to be erased here, as the file outside says
     */
    JdbcStorage(Database database, Keyring keyring, Connections connections, List<ErasedLearner> erasedElsewhere) {
        this.erasedElsewhere = List.copyOf(erasedElsewhere);
        this.database = database;
        this.keyring = keyring;
        this.connections = connections;
    }

    @Override
    public List<ProjectReference> projects() {
        requireOpen();
        List<ProjectReference> projects = new ArrayList<>();
        connections
                .reading(handle -> {
                    // It may be done again, on another connection.
                    projects.clear();
                    handle.select("SELECT project FROM dossiers ORDER BY project").mapTo(String.class).stream()
                            .map(ProjectReference::new)
                            .forEach(projects::add);
                })
                .close();
        return List.copyOf(projects);
    }

    @Override
    public Snapshot snapshot(ProjectReference project) {
        requireOpen();
        Line line = connections.reading(handle -> {
            database.beginReading(handle);
            look(handle);
        });
        return new JdbcSnapshot(new Session(line, project, () -> {}));
    }

    @Override
    public Transaction transaction(ProjectReference project, Request request, Action action) {
        requireOpen();
        if (turns.isMine()) {
            throw new IllegalStateException(
                    "This thread has a transaction open. Commit or close it before it opens one on project %s."
                            .formatted(project));
        }
        JdbcTransaction transaction = new JdbcTransaction(beginWriting(project), request, action, this::afterErasing);
        try {
            transaction.requireNew();
            return transaction;
        } catch (RuntimeException e) {
            transaction.close();
            throw e;
        }
    }

    @Override
    public List<ErasedLearner> erasedElsewhere() {
        return erasedElsewhere;
    }

    /**
     * Notes in the file outside who was erased, and wipes what is left in the database's files.
     *
     * @param rewritten whether something is left there
     */
    private void afterErasing(boolean rewritten) {
        try {
            connections
                    .reading(handle -> new ErasedList(keyring.file()).complete(handle))
                    .close();
        } catch (StorageException e) {
            throw new StorageException(
                    Reason.KEY_MISSING,
                    ("What was to be erased is erased, in the database %s. That could not be noted in the file outside it, so"
                                    + " that an older backup would bring it back: %s Put that right and run any command on the"
                                    + " database, such as 'mobility hold list': it notes what is missing.")
                            .formatted(database, e.getMessage()),
                    e);
        }
        if (rewritten) {
            try {
                Wiping.of(database);
            } catch (StorageException e) {
                // It is kept that this is to be done, and so it is when the database is opened next.
            }
        }
    }

    private Session beginWriting(ProjectReference project) {
        Deadline answering = Deadline.ofAnswering();
        Deadline waiting = Deadline.ofWaiting();
        Object turn = database.turn(project);
        if (!turns.await(turn, waiting)) {
            throw Failure.busy(database, null);
        }
        try {
            Line line = connections.writing(waiting, answering, handle -> {
                database.beginWriting(handle, project, waiting);
                look(handle);
            });
            return new Session(line, project, () -> turns.end(turn));
        } catch (RuntimeException e) {
            turns.end(turn);
            throw e;
        }
    }

    /** A transaction sees the database as it is at its first look, so that is taken at once, at the key that seals. */
    private void look(Handle handle) {
        SealingKeys.putSealerOn(handle, database, keyring);
    }

    @Override
    public void close() {
        open = false;
        connections.close();
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException(
                    "The storage in %s is over: it was closed. Open another one.".formatted(database));
        }
    }
}
