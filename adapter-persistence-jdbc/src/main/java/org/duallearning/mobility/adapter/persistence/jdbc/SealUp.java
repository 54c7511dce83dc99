package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The migration that gives a storage its id and its first key, and seals what was kept in the clear. */
final class SealUp implements JavaMigration {
    static final String VERSION = "8";

    private static final int ROWS_AT_A_TIME = 1_000;

    private final @Nullable Keyring keyring;

    /**
     * The migration.
     *
     * @param keyring holds the key; null where the id and the keys come with a backup that is restored next
     */
    SealUp(@Nullable Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(VERSION);
    }

    @Override
    public String getDescription() {
        return "seal up";
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
    public void migrate(Context context) {
        Keyring keys = keyring;
        if (keys != null) {
            // Flyway goes on with the connection, and so closes it.
            Jdbi.create(context.getConnection()).useHandle(handle -> sealUp(handle, keys));
        }
    }

    private static void sealUp(Handle handle, Keyring keyring) {
        Key key = keyring.newest(Instant.now());
        SealingKeys.begin(handle, keyring, key);
        Sealer sealer = new Sealer(keyring, key);
        for (SealedTable table : SealedTable.all()) {
            SealedTable existing =
                    table.within(Schema.hasTable(handle, table.name()) ? columns(handle, table.name()) : List.of());
            if (!existing.columns().isEmpty()) {
                sealAll(new SealedRows(existing, handle), sealer);
            }
        }
    }

    /** What is there was kept in the clear, whatever it looks like. */
    private static void sealAll(SealedRows rows, Sealer sealer) {
        int changed;
        do {
            changed = rows.changeNext(ROWS_AT_A_TIME, sealer::seal);
        } while (changed > 0);
    }

    /** The columns of this version, in which those of later ones are not there yet. */
    private static List<String> columns(Handle handle, String table) {
        return handle.createQuery("SELECT * FROM " + table + " WHERE 1 = 0")
                .scanResultSet((results, context) -> names(results.get()));
    }

    private static List<String> names(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i));
        }
        return names;
    }
}
