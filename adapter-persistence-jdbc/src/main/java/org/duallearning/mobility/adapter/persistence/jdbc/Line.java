package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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
    private final Consumer<Connection> discard;

    /**
     * Takes over a connection.
     *
     * @param discard does away with the connection when nobody may use it any more
     */
    Line(Database database, Handle handle, Guard guard, Consumer<Connection> discard) {
        this.database = database;
        this.handle = handle;
        this.guard = guard;
        this.discard = discard;
    }

    Database database() {
        return database;
    }

    <T> T call(HandleCallback<T, SQLException> work) {
        return call(Deadline.ofAnswering(), work);
    }

    <T> T call(Deadline answering, HandleCallback<T, SQLException> work) {
        return call(answering, work, Failure::of);
    }

    /**
     * Keeps what was changed on it, by the one call that does that and no more: {@link java.sql.Connection#commit} of SQLite's
     * driver goes on to begin another transaction, and fails if that does, although the change is kept.
     */
    void commit() {
        call(
                Deadline.ofAnswering(),
                handle -> {
                    handle.getConnection().setAutoCommit(true);
                    return handle;
                },
                Failure::ofCommit);
    }

    private <T> T call(
            Deadline answering,
            HandleCallback<T, SQLException> work,
            BiFunction<Database, Exception, StorageException> translation) {
        guard.begin(answering);
        try {
            return work.withHandle(handle);
        } catch (JdbiException | SQLException e) {
            // When it cannot close what it read, Jdbi throws what the driver said, without declaring it.
            throw translation.apply(database, e);
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

    /**
     * Gives the connection back. What was not committed is dropped.
     *
     * <p>A connection that goes back to committing by itself commits what is open. So if it cannot drop that, it must not come to
     * that, and is done away with.
     */
    @Override
    public void close() {
        run(any -> {
            boolean dropped = false;
            try {
                if (handle.isInTransaction()) {
                    handle.getConnection().rollback();
                    handle.getConnection().setAutoCommit(true);
                }
                dropped = true;
            } finally {
                if (dropped) {
                    handle.close();
                } else {
                    discard.accept(handle.getConnection());
                }
            }
        });
    }
}
