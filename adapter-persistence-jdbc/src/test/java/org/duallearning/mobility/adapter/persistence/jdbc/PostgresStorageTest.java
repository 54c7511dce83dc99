package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.storage.contract.StorageContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

/** The contract on databases of a PostgreSQL server, which are emptied for the next test: that is faster than to copy one. */
final class PostgresStorageTest implements StorageContract {
    /** References between tables are not looked at while everything goes. */
    private static final String EMPTY = """
            SET session_replication_role = replica;
            DO $$
            DECLARE
                records text;
            BEGIN
                FOR records IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE 'flyway%'
                            AND tablename NOT IN ('storage_identity', 'sealing_keys')
                LOOP
                    EXECUTE 'DELETE FROM ' || quote_ident(records);
                END LOOP;
            END
            $$""";

    private static final Deque<String> EMPTIED = new ArrayDeque<>();

    private final Deque<String> used = new ArrayDeque<>();

    @Override
    public Storage newStorage() {
        String url = EMPTIED.isEmpty() ? Postgres.databaseWithTables() : EMPTIED.pop();
        used.push(url);
        return StorageProvider.openUrl(url);
    }

    @AfterEach
    void emptyDatabases() throws SQLException {
        for (String url : used) {
            DatabaseSource.execute(url, EMPTY);
            EMPTIED.push(url);
        }
    }

    @AfterAll
    static void dropDatabases() {
        EMPTIED.clear();
        Postgres.dropDatabases();
    }
}
