package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageAdmin;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;

/**
 * Opens a storage in a database: an SQLite file for a URL such as {@code jdbc:sqlite:/path/to/mobility.db}, which is made if
 * there is none, or a database on a PostgreSQL server for one such as {@code jdbc:postgresql://host/mobility?user=name}.
 * Thread-safe.
 *
 * <p>Settings in the URL by which a commit would be less sure are passed over. A database in memory is refused; for work that
 * is thrown away there is the URL {@code memory:}.
 */
public final class JdbcStorageProvider implements StorageProvider {
    private static final Duration PAUSE = Duration.ofMillis(100);

    @Override
    public boolean accepts(String url) {
        return Database.isNamedBy(url);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the URL names no database
     */
    @Override
    public Storage open(String url, Durability durability) {
        Database database = Database.of(url);
        database.prepare();
        // While another program makes a file, it may be locked in a way for which SQLite does not wait by itself.
        Deadline waiting = Deadline.ofWaiting();
        while (true) {
            try {
                return connect(database, durability);
            } catch (StorageException e) {
                if (e.reason() != Reason.BUSY || waiting.isOver()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the URL names no database
     */
    @Override
    public StorageAdmin administer(String url) {
        Database database = Database.of(url);
        database.prepare();
        return new JdbcStorageAdmin(database);
    }

    @Override
    public List<String> files(String url) {
        return Database.of(url).files();
    }

    private static Storage connect(Database database, Durability durability) {
        Deadline answering = Deadline.ofAnswering();
        Connections connections = Connections.to(database, line -> {
            line.run(answering, handle -> database.requireFit(handle, durability));
            Schema.bringUpToDate(database, line, answering);
        });
        return new JdbcStorage(database, connections);
    }
}
