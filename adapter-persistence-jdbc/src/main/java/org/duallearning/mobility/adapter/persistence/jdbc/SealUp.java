package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Instant;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The migration that gives a storage its id and its first key. */
final class SealUp implements JavaMigration {
    static final String VERSION = "8";

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
        SealingKeys.begin(handle, keyring, keyring.newest(Instant.now()));
    }
}
