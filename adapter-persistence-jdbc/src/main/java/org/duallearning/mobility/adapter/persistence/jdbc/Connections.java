package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.duallearning.mobility.adapter.persistence.jdbc.Watch.Guard;
import org.duallearning.mobility.application.port.out.StorageException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/** The connections to one database: some that write and some that read. Thread-safe. */
final class Connections implements AutoCloseable {
    private final Database database;
    private final Watch watch;
    private final Pool readers;
    private final Pool writers;

    private Connections(Database database, Watch watch, Connection first) {
        this.database = database;
        this.watch = watch;
        readers = new Pool(database, Use.READING, first);
        writers = new Pool(database, Use.WRITING, null);
    }

    /**
     * Connects.
     *
     * @param check what is done on the first connection before it is one of those that read
     * @throws StorageException if nobody answers, or the check does not pass
     */
    static Connections to(Database database, Consumer<Line> check) {
        Watch watch = new Watch();
        boolean passed = false;
        try {
            Connection first = database.connector(Use.READING).getConnection();
            try {
                check.accept(line(database, watch, Jdbi.open(first), unused -> {}));
                passed = true;
                return new Connections(database, watch, first);
            } finally {
                if (!passed) {
                    first.close();
                }
            }
        } catch (SQLException e) {
            throw Failure.of(database, e);
        } finally {
            if (!passed) {
                watch.close();
            }
        }
    }

    /** A connection for writing, on which the first thing was done. */
    Line writing(Deadline waiting, Deadline answering, HandleConsumer<SQLException> first) {
        return take(writers, waiting, answering, first);
    }

    /** A connection for reading, on which the first thing was done. */
    Line reading(HandleConsumer<SQLException> first) {
        return take(readers, Deadline.ofWaiting(), Deadline.ofAnswering(), first);
    }

    /** How many connections are taken at this moment. */
    int taken() {
        return writers.taken() + readers.taken();
    }

    /** A connection may have broken while nobody used it. That shows in the first thing done; then another one is taken. */
    private Line take(Pool pool, Deadline waiting, Deadline answering, HandleConsumer<SQLException> first) {
        for (int old = pool.size(); true; old--) {
            Line line = line(database, watch, pool.take(waiting), pool::discard);
            try {
                line.run(answering, first);
                return line;
            } catch (RuntimeException e) {
                close(line, e);
                if (!isBroken(e) || waiting.isOver() || old == 0) {
                    throw e;
                }
            }
        }
    }

    private static void close(Line line, RuntimeException because) {
        try {
            line.close();
        } catch (StorageException e) {
            because.addSuppressed(e);
        }
    }

    private boolean isBroken(RuntimeException failure) {
        return failure.getCause() instanceof SQLException said && database.isBroken(said);
    }

    private static Line line(Database database, Watch watch, Handle handle, Consumer<Connection> discard) {
        return new Line(
                database, handle, database.isRemote() ? watch.over(handle.getConnection()) : Guard.NONE, discard);
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
        watch.close();
    }
}
