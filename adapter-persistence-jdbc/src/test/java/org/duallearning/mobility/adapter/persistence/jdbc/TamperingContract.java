package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.adapter.persistence.jdbc.DatabaseSource.execute;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.service.AuditReading;
import org.duallearning.mobility.application.storage.contract.Sample;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.application.view.AuditCheckView;
import org.duallearning.mobility.application.view.AuditCheckView.TamperingView;
import org.duallearning.mobility.learner.Learner;
import org.junit.jupiter.api.Test;

/** What somebody with SQL does to the audit trail is found, whatever it is. */
interface TamperingContract extends DatabaseSource {
    long SEED = 20_261_126;
    int ENTRIES = 40;
    int ROUNDS = 20;

    /** Ways to tamper: with the number of an entry, and a hash that is none. */
    List<String> WAYS = List.of(
            "UPDATE audit SET caller = 'somebody else' WHERE number = %1$d",
            "UPDATE audit SET at = '2018-03-02T09:00:00Z' WHERE number = %1$d",
            "UPDATE audit SET role = 'no such role', action = 'no such action' WHERE number = %1$d",
            "UPDATE audit SET organisation = '' WHERE number = %1$d",
            "UPDATE audit SET record_key = 'L99', kind = 'stays' WHERE number = %1$d",
            "UPDATE audit SET version = version + 1 WHERE number = %1$d",
            "UPDATE audit SET hash = '%2$s' WHERE number = %1$d",
            "UPDATE audit SET previous = '%2$s' WHERE number = %1$d",
            "DELETE FROM audit WHERE number = %1$d",
            "DELETE FROM audit WHERE number >= %1$d",
            "UPDATE audit SET number = -number WHERE number = %1$d",
            "INSERT INTO audit (project, number, at, caller, role, organisation, action, kind, record_key, version,"
                    + " previous, hash) SELECT project, 41, at, caller, role, organisation, action, kind, record_key,"
                    + " version, previous, hash FROM audit WHERE number = %1$d");

    @Test
    default void everyTamperingIsFound() throws SQLException {
        String url = newUrl();
        try (Storage storage = StorageProvider.openUrl(url)) {
            keepRecords(storage);
            assertThat(check(storage).valid()).isTrue();
            execute(url, "CREATE TABLE sound AS SELECT * FROM audit");
            takeTheTriggersAway(url);
            Random random = new Random(SEED);
            List<String> missed = new ArrayList<>();
            int tampered = 0;
            for (int round = 0; round < tried(ROUNDS); round++) {
                for (String way : WAYS) {
                    String sql = way.formatted(1 + random.nextInt(ENTRIES), "%064x".formatted(random.nextLong()));
                    execute(url, sql);
                    tampered++;
                    if (check(storage).valid()) {
                        missed.add(sql);
                    }
                    execute(url, "DELETE FROM audit");
                    execute(url, "INSERT INTO audit SELECT * FROM sound");
                }
            }
            assertThat(missed).as("seed %d", SEED).isEmpty();
            assertThat(tampered).isGreaterThanOrEqualTo(tried(200));
            assertThat(check(storage).valid()).isTrue();
        }
    }

    @Test
    default void aVersionThatIsTakenOutOfAHistoryIsMissed() throws SQLException {
        String url = newUrl();
        try (Storage storage = StorageProvider.openUrl(url)) {
            keepRecords(storage);
            execute(url, "DELETE FROM learners WHERE learner = 'L7' AND version = 1");
            assertThat(check(storage).problems())
                    .extracting(TamperingView::code, TamperingView::key)
                    .containsExactly(tuple("NOT_STORED", "L7"));
        }
    }

    @Test
    default void whoeverDoesNotTakeTheTriggersAwayCannotTamper() {
        String url = newUrl();
        try (Storage storage = StorageProvider.openUrl(url)) {
            keepRecords(storage);
            for (String sql : List.of("UPDATE audit SET caller = 'x'", "DELETE FROM audit")) {
                assertThatThrownBy(() -> execute(url, sql)).hasMessageContaining("only added to");
            }
            assertThat(check(storage).valid()).isTrue();
        }
    }

    private static void keepRecords(Storage storage) {
        Sample<Learner> learners = SampleRecords.of(RecordType.LEARNERS);
        for (int i = 0; i < ENTRIES; i++) {
            try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                transaction.records(RecordType.LEARNERS).save(learners.full("L" + i / 2, ""), i % 2);
                transaction.commit();
            }
        }
    }

    private static void takeTheTriggersAway(String url) throws SQLException {
        try (Connection connection = DatabaseSource.connect(url)) {
            boolean ofTables = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            for (String trigger : List.of("audit_is_not_changed", "audit_is_not_cut")) {
                execute(url, "DROP TRIGGER " + trigger + (ofTables ? " ON audit" : ""));
            }
        }
    }

    private static AuditCheckView check(Storage storage) {
        return new AuditReading(storage).check(PROJECT, AuditEnd.NONE).orElseThrow();
    }
}
