package org.duallearning.mobility.adapter.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The connections to one file: one that writes, a few that read. Thread-safe.
 *
 * <p>Whatever the URL says, a commit is on disk when it returns, references between tables are checked, and who finds the
 * file locked by another process waits.
 */
final class Connections implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int READERS = 4;
    private static final Map<String, String> SETTINGS = Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "foreign_keys", "true",
            "busy_timeout", Long.toString(PATIENCE.toMillis()));

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final Jdbi writing;
    private final Jdbi reading;

    private Connections(HikariDataSource writer, HikariDataSource readers) {
        this.writer = writer;
        this.readers = readers;
        writing = Jdbi.create(writer);
        reading = Jdbi.create(readers);
    }

    /**
     * Connects.
     *
     * @throws StorageException if the file is not a database, or cannot be written safely
     */
    static Connections to(DatabaseFile file) {
        HikariDataSource writer = pool(file, "IMMEDIATE", 1);
        try {
            requireDurable(file, writer);
            return new Connections(writer, pool(file, "DEFERRED", READERS));
        } catch (StorageException e) {
            writer.close();
            throw e;
        }
    }

    /** A connection that takes the lock for writing when its transaction begins. */
    Handle writer() {
        return writing.open();
    }

    /** A connection that reads beside a writer. */
    Handle reader() {
        return reading.open();
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private static void requireDurable(DatabaseFile file, DataSource connections) {
        try (Handle handle = Jdbi.open(connections)) {
            requireDurable(file, handle);
        } catch (JdbiException e) {
            throw Failure.of(file, e);
        }
    }

    /** Reads the settings back, since a file system may refuse them without an error. */
    static void requireDurable(DatabaseFile file, Handle handle) {
        String journal =
                handle.select("PRAGMA journal_mode").mapTo(String.class).one();
        int synchronous = handle.select("PRAGMA synchronous").mapTo(int.class).one();
        if (!journal.equals("wal") || synchronous < 2) {
            throw new StorageException(
                    Reason.UNAVAILABLE,
                    "The database %s cannot be written safely (journal %s, synchronous %d). Put it on a local disk."
                            .formatted(file, journal, synchronous),
                    null);
        }
    }

    private static HikariDataSource pool(DatabaseFile file, String transactionMode, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("mobility-" + transactionMode.toLowerCase(Locale.ROOT));
        config.setJdbcUrl(file.url());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        SETTINGS.forEach(config::addDataSourceProperty);
        config.addDataSourceProperty("transaction_mode", transactionMode);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw Failure.of(file, e);
        }
    }
}
