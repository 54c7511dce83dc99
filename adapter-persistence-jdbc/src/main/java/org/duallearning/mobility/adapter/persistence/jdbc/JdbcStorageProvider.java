package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageProvider;

/**
 * Opens a storage in an SQLite file for a URL such as {@code jdbc:sqlite:/path/to/mobility.db}, making the file if there is
 * none. Thread-safe.
 *
 * <p>Settings in the URL are passed over: every commit is on disk when it returns. A database in memory is refused; for work
 * that is thrown away there is the URL {@code memory:}.
 */
public final class JdbcStorageProvider implements StorageProvider {
    /** While another program makes the file, it may be locked in a way for which SQLite does not wait by itself. */
    private static final int ATTEMPTS = 50;

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Override
    public boolean accepts(String url) {
        return DatabaseFile.isNamedBy(url);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the URL names no file
     */
    @Override
    public Storage open(String url) {
        DatabaseFile file = DatabaseFile.of(url);
        file.prepare();
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return connect(file);
            } catch (StorageException e) {
                if (!Failure.isLocked(e)) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        return connect(file);
    }

    private static Storage connect(DatabaseFile file) {
        Connections connections = Connections.to(file);
        try {
            Schema.bringUpToDate(file, connections);
        } catch (StorageException e) {
            connections.close();
            throw e;
        }
        return new JdbcStorage(file, connections);
    }
}
