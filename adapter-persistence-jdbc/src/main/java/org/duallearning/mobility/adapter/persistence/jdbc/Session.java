package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;

/** One connection with one open transaction on one project. Used by one thread. */
final class Session {
    private final Line line;
    private final ProjectReference project;
    private final Runnable whenOver;
    private boolean open = true;
    private boolean failed;
    private boolean listed;

    /** Takes over a connection on which a transaction has begun. */
    Session(Line line, ProjectReference project, Runnable whenOver) {
        this.line = line;
        this.project = project;
        this.whenOver = whenOver;
    }

    /** What is done with the records of the project. */
    @FunctionalInterface
    interface Work<T> {
        T on(Handle handle, ProjectReference project) throws SQLException;
    }

    <T> T call(Work<T> work) {
        requireOpen();
        boolean done = false;
        try {
            T result = line.call(handle -> work.on(handle, project));
            done = true;
            return result;
        } finally {
            failed |= !done;
        }
    }

    /** The project. */
    ProjectReference project() {
        return project;
    }

    /** Whether it shows in the rows that a batch added which of them were there before. */
    boolean countsEachOfBatch() {
        return line.database().countsEachOfBatch();
    }

    /** Puts the project on the list of those that have a record. */
    void listProject(Handle handle) {
        if (!listed) {
            handle.execute("INSERT INTO dossiers (project) VALUES (?) ON CONFLICT DO NOTHING", project.value());
            listed = true;
        }
    }

    /**
     * Keeps all changes. What fails when that is done, while the connection is given back, is not told: it changes nothing.
     *
     * <p>After a call that failed there may be half of what it was to do, so that is never kept.
     */
    void commit() {
        requireOpen();
        if (failed) {
            throw new IllegalStateException(
                    "A call of this transaction of project %s failed, so it cannot be committed. Close it and begin again."
                            .formatted(project));
        }
        open = false;
        try {
            line.commit();
        } finally {
            giveBack();
        }
    }

    /** Drops what was not committed. */
    void close() {
        if (open) {
            open = false;
            giveBack();
        }
    }

    private void giveBack() {
        try {
            line.close();
        } catch (StorageException e) {
            // What was committed is kept, and the rest is dropped, also by a database that could not be told.
        } finally {
            whenOver.run();
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException(
                    "This snapshot or transaction of project %s is over. Open another one.".formatted(project));
        }
    }
}
