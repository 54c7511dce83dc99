package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a database, made and changed by the migrations in a folder beside this class, one for each kind of database.
 *
 * <p>A database says which migrations it has been through. If that is all of them, there is nothing to do, and Flyway, which
 * takes longer to start than all the rest, is not asked.
 */
final class Schema {
    /** The versions of the migrations, in order. */
    static final List<String> VERSIONS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");

    private static final String FOLDER = "org/duallearning/mobility/adapter/persistence/jdbc/";

    private Schema() {}

    /** The folder with the migrations of a kind of database, on the class path. */
    static String migrationsOf(Database database) {
        return FOLDER + database.migrations();
    }

    /**
     * Runs the migrations that are missing.
     *
     * @throws StorageException if the database has been through others, or cannot be changed
     */
    static void bringUpToDate(Database database, Keyring keyring, Line line, Deadline answering) {
        List<String> applied = line.call(answering, handle -> applied(database, handle));
        if (applied.equals(VERSIONS)) {
            if (line.call(SealingKeys::isBlank)) {
                begin(database, keyring);
            }
            if (line.call(Wiping::isDue)) {
                Wiping.of(database);
            }
            return;
        }
        if (applied.size() > VERSIONS.size() || !applied.equals(VERSIONS.subList(0, applied.size()))) {
            throw mismatch(database, null);
        }
        try {
            migrate(database, keyring, newest());
            if (line.call(Wiping::isDue)) {
                Wiping.of(database);
            }
        } catch (FlywayException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof StorageException failure) {
                    throw failure;
                }
            }
            boolean doneByAnother =
                    line.call(handle -> applied(database, handle)).equals(VERSIONS);
            if (!doneByAnother) {
                throw Failure.databaseMessage(e) == null ? mismatch(database, e) : Failure.of(database, e);
            }
        }
    }

    /** Restoring a backup was broken off, and left tables without anything in them. */
    private static void begin(Database database, Keyring keyring) {
        try (Handle handle = Jdbi.open(database.connector(Use.MIGRATING).getConnection())) {
            handle.useTransaction(begun -> {
                if (SealingKeys.isBlank(begun)) {
                    SealingKeys.begin(begun, keyring, keyring.newest(Instant.now()));
                }
            });
        } catch (SQLException | JdbiException e) {
            throw Failure.of(database, e);
        }
    }

    /**
     * Runs the migrations that are missing up to some version.
     *
     * @param keyring holds the key that seals; null where a backup that says which keys do is restored next
     * @throws FlywayException if one fails
     */
    static void migrate(Database database, @Nullable Keyring keyring, String version) {
        Flyway.configure()
                .dataSource(database.connector(Use.MIGRATING))
                .locations("classpath:" + migrationsOf(database))
                .javaMigrations(new TakeOver(), new SealUp(keyring), new SignRows(database, keyring))
                .target(version)
                .load()
                .migrate();
    }

    /** The columns of a table as it is while migrations are under way; none if there is no such table yet. */
    static Set<String> columns(Handle handle, String table) {
        Connection connection = handle.getConnection();
        Set<String> names = new HashSet<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), table, "%")) {
            while (found.next()) {
                names.add(found.getString("COLUMN_NAME"));
            }
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
        return names;
    }

    /** The version of the last migration. */
    static String newest() {
        return VERSIONS.get(VERSIONS.size() - 1);
    }

    /** The versions of the migrations that a database has been through, in their order. */
    static List<String> applied(Database database, Handle handle) {
        boolean known = handle.select(database.historyTables()).mapTo(int.class).one() > 0;
        return known
                ? handle.select("SELECT version FROM flyway_schema_history ORDER BY installed_rank")
                        .mapTo(String.class)
                        .list()
                : List.of();
    }

    /**
     * Sees that a database has been through all migrations, and no others.
     *
     * @throws StorageException if it has not
     */
    static void requireNewest(Database database, Handle handle) {
        List<String> applied = applied(database, handle);
        if (applied.size() < VERSIONS.size() && applied.equals(VERSIONS.subList(0, applied.size()))) {
            throw new StorageException(
                    Reason.SCHEMA_MISMATCH,
                    "The database %s is as an older version of this program left it. Open it once with this one, which brings it up to date."
                            .formatted(database),
                    null);
        }
        if (!applied.equals(VERSIONS)) {
            throw mismatch(database, null);
        }
    }

    private static StorageException mismatch(Database database, @Nullable FlywayException cause) {
        return new StorageException(
                Reason.SCHEMA_MISMATCH,
                "The database %s was made by a newer version of this program, or by another program. Use that one, or another database."
                        .formatted(database),
                cause);
    }
}
