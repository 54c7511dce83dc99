package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

/** The same rows in databases on a server. */
final class PostgresUpgradeTest implements UpgradeContract {
    @Override
    public String newUrl() {
        return Postgres.emptyDatabase();
    }

    @Override
    public String older(OlderDatabase older) throws IOException, SQLException {
        String url = newUrl();
        older.copyTo(url);
        return url;
    }

    @AfterEach
    void dropDatabases() {
        Postgres.dropDatabases();
    }
}
