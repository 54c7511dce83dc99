package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.service.AuditReading;
import org.duallearning.mobility.application.storage.contract.Sample;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.application.view.AuditCheckView;
import org.duallearning.mobility.learner.Learner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody with SQL does to the audit trail is found, whatever it is. */
final class TamperedAuditTest {
    private static final long SEED = 20_261_126;
    private static final int ENTRIES = 40;
    private static final int ROUNDS = 20;

    /** Ways to tamper, given the number of an entry. */
    private static final List<Function<Integer, String>> WAYS = List.of(
            number -> "UPDATE audit SET caller = 'somebody else' WHERE number = " + number,
            number -> "UPDATE audit SET at = '2018-03-02T09:00:00Z' WHERE number = " + number,
            number -> "UPDATE audit SET role = 'no such role', action = 'no such action' WHERE number = " + number,
            number -> "UPDATE audit SET organisation = '' WHERE number = " + number,
            number -> "UPDATE audit SET record_key = 'L99', kind = 'stays' WHERE number = " + number,
            number -> "UPDATE audit SET version = version + 1 WHERE number = " + number,
            number -> "UPDATE audit SET hash = lower(hex(randomblob(32))) WHERE number = " + number,
            number -> "UPDATE audit SET previous = lower(hex(randomblob(32))) WHERE number = " + number,
            number -> "DELETE FROM audit WHERE number = " + number,
            number -> "DELETE FROM audit WHERE number >= " + number,
            number -> "UPDATE audit SET number = -number WHERE number = " + number,
            number -> "INSERT INTO audit SELECT project, " + (ENTRIES + 1) + ", at, caller, role, organisation, action,"
                    + " kind, record_key, version, previous, hash FROM audit WHERE number = " + number);

    @TempDir
    Path folder;

    private Path sound;

    @BeforeEach
    void keepRecords() {
        sound = folder.resolve("sound.db");
        Sample<Learner> learners = SampleRecords.of(RecordType.LEARNERS);
        try (Storage storage = StorageProvider.openUrl("jdbc:sqlite:" + sound)) {
            for (int i = 0; i < ENTRIES; i++) {
                try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                    transaction.records(RecordType.LEARNERS).save(learners.full("L" + i / 2, ""), i % 2);
                    transaction.commit();
                }
            }
        }
    }

    @Test
    void everyTamperingIsFound() throws IOException, SQLException {
        assertThat(check(sound).valid()).isTrue();
        Random random = new Random(SEED);
        List<String> missed = new ArrayList<>();
        int tampered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Function<Integer, String> way : WAYS) {
                String sql = way.apply(1 + random.nextInt(ENTRIES));
                Path file = Files.copy(sound, folder.resolve("tampered" + tampered++ + ".db"));
                tamper(file, sql);
                if (check(file).valid()) {
                    missed.add(sql);
                }
                Files.delete(file);
            }
        }
        assertThat(missed).as("seed %d", SEED).isEmpty();
        assertThat(tampered).isGreaterThanOrEqualTo(200);
    }

    @Test
    void whoeverDoesNotTakeTheTriggersAwayCannotTamper() throws SQLException {
        for (String sql : List.of("UPDATE audit SET caller = 'x'", "DELETE FROM audit")) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + sound)) {
                assertThat(catchThrowable(() -> connection.createStatement().execute(sql)))
                        .hasMessageContaining("only added to");
            }
        }
    }

    private static void tamper(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute("DROP TRIGGER audit_is_not_changed");
            connection.createStatement().execute("DROP TRIGGER audit_is_not_cut");
            assertThat(connection.createStatement().executeUpdate(sql)).as(sql).isPositive();
        }
    }

    private static AuditCheckView check(Path file) {
        try (Storage storage = StorageProvider.openUrl("jdbc:sqlite:" + file)) {
            return new AuditReading(storage).check(PROJECT, AuditEnd.NONE).orElseThrow();
        }
    }
}
