package org.duallearning.mobility.adapter.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.duallearning.mobility.application.port.out.StorageException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * A few connections for one use, made when they are needed and kept for the next who needs one. Thread-safe.
 *
 * <p>HikariCP keeps them, behind two things of our own. Who asks says until when it waits. And while the database is away, the
 * pool does not try less and less often, but four times a second, so that it has a connection again as soon as there is one. Once
 * nobody asks any more, it stops.
 */
final class Pool implements AutoCloseable {
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);

    /** How long it goes on to try after somebody last asked. */
    private static final Duration ASKED_LATELY = Duration.ofSeconds(10);

    /** How often who waits looks whether there is something to wait for. */
    private static final Duration LOOK = Duration.ofMillis(500);

    /** A connection that lay idle is tried before it is handed out, for at most this long, which comes on top of the waiting. */
    private static final Duration TRIAL = Duration.ofMillis(750);

    /** Until when the thread waits: what opens a handle cannot be told. */
    private static final ThreadLocal<Deadline> WAITING = new ThreadLocal<>();

    private final Database database;
    private final HikariPool pool;
    private final Jdbi jdbi;
    private final int size;
    private final AtomicReference<@Nullable Connection> first;
    private volatile @Nullable SQLException away;
    private volatile long asked = System.nanoTime();
    private volatile boolean open = true;

    /**
     * A pool that may have its first connection already.
     *
     * @param first a connection that is the pool's from now on
     */
    Pool(Database database, Use use, @Nullable Connection first) {
        this.database = database;
        this.first = new AtomicReference<>(first);
        size = database.connections(use);
        HikariConfig config = new HikariConfig();
        config.setPoolName("mobility-" + use.name().toLowerCase(Locale.ROOT));
        config.setDataSource(new Persistent(database.connector(use)));
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setValidationTimeout(TRIAL.toMillis());
        config.validate();
        pool = new HikariPool(config);
        jdbi = Jdbi.create(() -> pool.getConnection(WAITING.get().millisLeft()));
    }

    /**
     * A connection; whoever takes it closes it.
     *
     * @throws StorageException if there was none in time
     */
    Handle take(Deadline until) {
        while (true) {
            asked = System.nanoTime();
            WAITING.set(until.orIn(LOOK));
            try {
                return jdbi.open();
            } catch (JdbiException e) {
                SQLException failure = away;
                boolean nothingToWaitFor = failure != null && pool.getTotalConnections() == 0;
                if (nothingToWaitFor
                        || !open
                        || until.isOver()
                        || Thread.currentThread().isInterrupted()) {
                    throw noneInTime(e, failure);
                }
            } finally {
                WAITING.remove();
            }
        }
    }

    private StorageException noneInTime(JdbiException timeout, @Nullable SQLException failure) {
        return failure == null && pool.getActiveConnections() == size
                ? Failure.busy(database, Failure.databaseMessage(timeout))
                : Failure.of(database, failure == null ? timeout : failure);
    }

    /** The most connections that are open at once. */
    int size() {
        return size;
    }

    /** Closes a connection that is taken, so that nobody takes it again; what is open on it is dropped. */
    void discard(Connection connection) {
        pool.evictConnection(connection);
    }

    /** How many connections are taken at this moment. */
    int taken() {
        return pool.getActiveConnections();
    }

    @Override
    public void close() {
        open = false;
        try {
            pool.shutdown();
            Connection unused = first.getAndSet(null);
            if (unused != null) {
                unused.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            // It is gone, as it should be.
        }
    }

    /** Goes on until it has a connection, the pool is closed, or nobody asks. */
    private final class Persistent extends Connector {
        private final Connector once;

        Persistent(Connector once) {
            super(once);
            this.once = once;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection made = first.getAndSet(null);
            if (made != null) {
                return made;
            }
            while (true) {
                try {
                    Connection connection = once.getConnection();
                    away = null;
                    if (open) {
                        return connection;
                    }
                    connection.close();
                    throw new SQLException("The storage was closed meanwhile.");
                } catch (SQLException e) {
                    away = e;
                    if (!open || System.nanoTime() - asked > ASKED_LATELY.toNanos()) {
                        throw e;
                    }
                    LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
                }
            }
        }
    }
}
