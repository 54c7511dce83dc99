package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The migration that signs the rows that are there: what was done to them before, nobody can tell. */
final class SignRows implements JavaMigration {
    static final String VERSION = "11";

    private final Database database;
    private final @Nullable Keyring keyring;

    /**
     * The migration.
     *
     * @param keyring holds the key; null where signed rows come with a backup that is restored next
     */
    SignRows(Database database, @Nullable Keyring keyring) {
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(VERSION);
    }

    @Override
    public String getDescription() {
        return "sign rows";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Keyring keys = keyring;
        if (keys != null) {
            // Flyway goes on with the connection, and so closes it.
            Jdbi.create(context.getConnection()).useHandle(handle -> sign(handle, keys));
        }
    }

    private void sign(Handle handle, Keyring keys) throws SQLException {
        Sealer sealer = SealingKeys.putSealerOn(handle, database, keys);
        for (SignedTable table : SignedTable.all()) {
            Set<String> existing = columns(handle, table.name());
            if (existing.contains(SignedTable.SIGNATURE)) {
                new SignedRows(table.within(existing), handle, sealer).sign();
            }
        }
    }

    /** The columns of this version; of a table that a later one makes there are none. */
    private static Set<String> columns(Handle handle, String table) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet columns = handle.getConnection().getMetaData().getColumns(null, null, table, "%")) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }
}
