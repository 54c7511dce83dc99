package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** Databases on a server, killed at every call: some minutes. */
@Tag("faults")
final class PostgresKilledUpgradeTest implements KilledUpgradeContract {
    /** A server that misses its client drops what was not committed, so every connection is broken at one call after the other. */
    @Override
    public List<String> killedAnywhere(OlderDatabase older) throws IOException, SQLException {
        String template = Postgres.emptyDatabase();
        older.copyTo(template);
        List<String> killed = new ArrayList<>();
        boolean over = false;
        while (!over) {
            String url = Postgres.copyOf(template);
            Faults faults = new Faults();
            faults.arm(new Fault(killed.size() + 1, false, true));
            try {
                Schema.migrate(new FaultyDatabase(Database.of(url), faults), DatabaseSource.keyring(), Schema.newest());
            } catch (FlywayException e) {
                assertThat(e).hasStackTraceContaining(Fault.broken().getMessage());
            }
            over = faults.disarm().isEmpty();
            killed.add(url);
        }
        return killed;
    }

    @AfterEach
    void dropDatabases() {
        Postgres.dropDatabases();
    }
}
