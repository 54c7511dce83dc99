package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.ErasedLearner;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageAdmin;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;

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
    public Storage open(StorageSettings settings) {
        Database database = Database.of(settings.url());
        Keyring keyring = new Keyring(KeyFile.of(settings.keys()));
        database.prepare();
        // While another program makes a file, it may be locked in a way for which SQLite does not wait by itself.
        Deadline waiting = Deadline.ofWaiting();
        while (true) {
            try {
                return connect(database, keyring, settings.durability());
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
    public StorageAdmin administer(StorageSettings settings) {
        Database database = Database.of(settings.url());
        database.prepare();
        return new JdbcStorageAdmin(database, new Keyring(KeyFile.of(settings.keys())), settings.durability());
    }

    @Override
    public List<String> files(String url) {
        return Database.of(url).files();
    }

    private static Storage connect(Database database, Keyring keyring, Durability durability) {
        Deadline answering = Deadline.ofAnswering();
        List<ErasedLearner> erasedElsewhere = new ArrayList<>();
        Connections connections = Connections.to(database, line -> {
            line.run(answering, handle -> database.requireFit(handle, durability));
            Schema.bringUpToDate(database, keyring, line, answering);
            line.run(handle -> SealingKeys.requireAll(handle, database, keyring));
            line.run(handle -> erasedElsewhere.addAll(new ErasedList(keyring.file()).complete(handle)));
        });
        return new JdbcStorage(database, keyring, connections, erasedElsewhere);
    }
}
