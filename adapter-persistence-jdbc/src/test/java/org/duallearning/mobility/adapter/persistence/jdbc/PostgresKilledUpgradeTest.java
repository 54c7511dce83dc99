package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** Databases on a server, killed before and after every transaction that changes something: some minutes. */
@Tag("faults")
final class PostgresKilledUpgradeTest implements KilledUpgradeContract {
    /**
     * A server that misses its client drops what was not committed, so that a database is the same wherever between two commits its
     * client is killed. Every connection is broken at the first call after each commit.
     */
    @Override
    public List<String> killedAnywhere(OlderDatabase older) throws IOException, SQLException {
        String template = Postgres.emptyDatabase();
        older.copyTo(template);
        List<String> killed = new ArrayList<>();
        for (int call : callsAfterCommits(Postgres.copyOf(template))) {
            String url = Postgres.copyOf(template);
            Faults faults = new Faults();
            faults.arm(new Fault(call, false, true));
            try {
                migrate(url, faults);
            } catch (FlywayException e) {
                assertThat(e).hasStackTraceContaining(Fault.broken().getMessage());
            }
            assertThat(faults.disarm()).as("call %d", call).isPresent();
            killed.add(url);
        }
        return killed;
    }

    /** The first call, and each before which the server had ended a transaction that changes something, since the one before. */
    private static List<Integer> callsAfterCommits(String url) throws SQLException {
        List<Integer> calls = new ArrayList<>();
        try (Connection beside = DatabaseSource.connect(url);
                Statement statement = beside.createStatement()) {
            CallsAfterCommits counting = new CallsAfterCommits(statement, calls);
            migrate(url, new Faults(counting));
        }
        return calls;
    }

    private static void migrate(String url, Faults faults) {
        Schema.migrate(new FaultyDatabase(Database.of(url), faults), DatabaseSource.keyring(), Schema.newest());
    }

    /** Asks the server before each call how many transactions that change something are over. */
    private static final class CallsAfterCommits implements Runnable {
        private final Statement statement;
        private final List<Integer> calls;
        private int call;
        private long over = -1;

        CallsAfterCommits(Statement statement, List<Integer> calls) {
            this.statement = statement;
            this.calls = calls;
        }

        @Override
        public void run() {
            call++;
            try (ResultSet found =
                    statement.executeQuery("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint")) {
                found.next();
                long now = found.getLong(1);
                if (now != over) {
                    over = now;
                    calls.add(call);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @AfterEach
    void dropDatabases() {
        Postgres.dropDatabases();
    }
}
