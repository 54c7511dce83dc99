package org.duallearning.mobility.adapter.persistence.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The connections to one file: one that writes, a few that read. Thread-safe.
 *
 * <p>Whatever the URL says, a commit is on disk when it returns, references between tables are checked, and who finds the
 * file locked by another process waits.
 */
final class Connections implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(30);

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

    Connections(DatabaseFile file) {
        writer = new HikariDataSource(settings(file, "IMMEDIATE", 1));
        readers = new HikariDataSource(settings(file, "DEFERRED", READERS));
        writing = Jdbi.create(writer);
        reading = Jdbi.create(readers);
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

    private static HikariConfig settings(DatabaseFile file, String transactionMode, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(file.url());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(-1);
        SETTINGS.forEach(config::addDataSourceProperty);
        config.addDataSourceProperty("transaction_mode", transactionMode);
        return config;
    }
}
