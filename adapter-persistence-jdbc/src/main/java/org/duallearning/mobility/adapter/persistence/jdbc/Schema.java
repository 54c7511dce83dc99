package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.List;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a database, made and changed by the migrations beside this class.
 *
 * <p>A database says which migrations it has been through. If that is all of them, there is nothing to do, and Flyway, which
 * takes longer to start than all the rest, is not asked.
 */
final class Schema {
    static final String MIGRATIONS = "org/duallearning/mobility/adapter/persistence/jdbc/sqlite";

    /** The versions of the migrations, in order. */
    static final List<String> VERSIONS = List.of("1", "2", "3", "4", "5", "6");

    private Schema() {}

    /**
     * Runs the migrations that are missing.
     *
     * @throws StorageException if the database has been through others, or cannot be changed
     */
    static void bringUpToDate(DatabaseFile file, Connections connections) {
        List<String> applied = applied(file, connections);
        if (applied.equals(VERSIONS)) {
            return;
        }
        if (applied.size() > VERSIONS.size() || !applied.equals(VERSIONS.subList(0, applied.size()))) {
            throw mismatch(file, null);
        }
        try {
            Flyway.configure()
                    .dataSource(file.url(), null, null)
                    .locations("classpath:" + MIGRATIONS)
                    .javaMigrations(new TakeOver())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            if (!applied(file, connections).equals(VERSIONS)) { // unless another process was quicker
                throw Failure.databaseMessage(e) == null ? mismatch(file, e) : Failure.of(file, e);
            }
        }
    }

    private static List<String> applied(DatabaseFile file, Connections connections) {
        try (Handle handle = connections.reader()) {
            boolean known = handle.select("SELECT count(*) FROM sqlite_schema WHERE name = 'flyway_schema_history'")
                            .mapTo(int.class)
                            .one()
                    > 0;
            return known
                    ? handle.select("SELECT version FROM flyway_schema_history ORDER BY installed_rank")
                            .mapTo(String.class)
                            .list()
                    : List.of();
        } catch (JdbiException e) {
            throw Failure.of(file, e);
        }
    }

    private static StorageException mismatch(DatabaseFile file, @Nullable FlywayException cause) {
        return new StorageException(
                Reason.SCHEMA_MISMATCH,
                "The database %s was made by a newer version of this program, or by another program. Use that one, or another file."
                        .formatted(file),
                cause);
    }
}
