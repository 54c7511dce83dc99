package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import org.duallearning.mobility.adapter.persistence.jdbc.Watch.Guard;
import org.duallearning.mobility.application.port.out.StorageException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.JdbiException;

/** A connection on which every call ends in time, with an answer or a {@link StorageException}. Used by one thread. */
final class Line implements AutoCloseable {
    private final Database database;
    private final Handle handle;
    private final Guard guard;

    /** Takes over a connection. */
    Line(Database database, Handle handle, Guard guard) {
        this.database = database;
        this.handle = handle;
        this.guard = guard;
    }

    <T> T call(HandleCallback<T, SQLException> work) {
        return call(Deadline.ofAnswering(), work);
    }

    <T> T call(Deadline answering, HandleCallback<T, SQLException> work) {
        guard.begin(answering);
        try {
            return work.withHandle(handle);
        } catch (JdbiException | SQLException e) {
            // When it cannot close what it read, Jdbi throws what the driver said, without declaring it.
            throw Failure.of(database, e);
        } finally {
            guard.end();
        }
    }

    void run(HandleConsumer<SQLException> work) {
        run(Deadline.ofAnswering(), work);
    }

    void run(Deadline answering, HandleConsumer<SQLException> work) {
        call(answering, any -> {
            work.useHandle(any);
            return true;
        });
    }

    /** Gives the connection back. What was not committed is dropped. */
    @Override
    public void close() {
        run(any -> {
            try (handle) {
                if (handle.isInTransaction()) {
                    handle.rollback();
                }
            }
        });
    }
}
