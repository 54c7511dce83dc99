package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A migration that SQL cannot say, in one transaction with the note that it was done. */
abstract class MigrationInJava implements JavaMigration {
    private final String version;
    private final String description;

    MigrationInJava(String version, String description) {
        this.version = version;
        this.description = description;
    }

    /** Changes the database. Tables and columns of later migrations are not there yet. */
    abstract void migrate(Handle handle) throws SQLException;

    @Override
    public final MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public final void migrate(Context context) throws SQLException {
        // Flyway goes on with the connection, and so closes it.
        Jdbi.create(context.getConnection()).useHandle(this::migrate);
    }
}
