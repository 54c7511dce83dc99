package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duallearning.mobility.adapter.persistence.jdbc.Watch.Guard;
import org.duallearning.mobility.application.port.out.StorageException;
import org.jdbi.v3.core.Handle;
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

    <T> T call(Function<Handle, T> work) {
        return call(Deadline.ofAnswering(), work);
    }

    <T> T call(Deadline answering, Function<Handle, T> work) {
        return call(answering, work, Failure::of);
    }

    /** Keeps what was changed on it. */
    void commit() {
        call(Deadline.ofAnswering(), Handle::commit, Failure::ofCommit);
    }

    private <T> T call(
            Deadline answering,
            Function<Handle, T> work,
            BiFunction<Database, JdbiException, StorageException> translation) {
        guard.begin(answering);
        try {
            return work.apply(handle);
        } catch (JdbiException e) {
            throw translation.apply(database, e);
        } finally {
            guard.end();
        }
    }

    void run(Consumer<Handle> work) {
        run(Deadline.ofAnswering(), work);
    }

    void run(Deadline answering, Consumer<Handle> work) {
        call(answering, any -> {
            work.accept(any);
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
