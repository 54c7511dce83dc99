package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** One connection with one open transaction on one project. Used by one thread. */
final class Session {
    private final Handle handle;
    private final ProjectReference project;
    private final DatabaseFile file;
    private final Runnable whenOver;
    private boolean open = true;
    private boolean listed;

    private Session(Handle handle, ProjectReference project, DatabaseFile file, Runnable whenOver) {
        this.handle = handle;
        this.project = project;
        this.file = file;
        this.whenOver = whenOver;
    }

    /** Begins a transaction on {@code handle}, which the session closes in the end. */
    static Session begin(Handle handle, ProjectReference project, DatabaseFile file, Runnable whenOver) {
        try {
            handle.begin();
            // A transaction sees the database as it is at its first look, so that is taken at once.
            handle.select("SELECT project FROM dossiers LIMIT 1")
                    .mapTo(String.class)
                    .findFirst();
        } catch (JdbiException e) {
            handle.close();
            throw Failure.of(file, e);
        }
        return new Session(handle, project, file, whenOver);
    }

    <T> T call(BiFunction<Handle, ProjectReference, T> work) {
        requireOpen();
        try {
            return work.apply(handle, project);
        } catch (JdbiException e) {
            throw Failure.of(file, e);
        }
    }

    /** Puts the project on the list of those that have a record. */
    void listProject() {
        if (!listed) {
            handle.execute("INSERT INTO dossiers (project) VALUES (?) ON CONFLICT DO NOTHING", project.value());
            listed = true;
        }
    }

    void commit() {
        requireOpen();
        end(Handle::commit);
    }

    /** Drops what was not committed. */
    void close() {
        if (open) {
            end(Handle::rollback);
        }
    }

    private void requireOpen() {
        if (!open) {
            throw new IllegalStateException(
                    "This snapshot or transaction of project %s is over. Open another one.".formatted(project));
        }
    }

    private void end(Consumer<Handle> how) {
        open = false;
        try (handle) {
            how.accept(handle);
        } catch (JdbiException e) {
            throw Failure.of(file, e);
        } finally {
            whenOver.run();
        }
    }
}
