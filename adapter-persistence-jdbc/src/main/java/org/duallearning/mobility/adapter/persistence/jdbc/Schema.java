package org.duallearning.mobility.adapter.persistence.jdbc;

import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables of a database, made and changed by the migrations beside this class. */
final class Schema {
    private static final String MIGRATIONS = "classpath:org/duallearning/mobility/adapter/persistence/jdbc/sqlite";

    private Schema() {}

    static void bringUpToDate(DatabaseFile file) {
        try {
            Flyway.configure()
                    .dataSource(file.url(), null, null)
                    .locations(MIGRATIONS)
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StorageException(Reason.SCHEMA_MISMATCH, "x " + file, e);
        }
    }
}
