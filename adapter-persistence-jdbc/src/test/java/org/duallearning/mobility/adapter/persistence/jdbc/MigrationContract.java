package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.adapter.persistence.jdbc.DatabaseSource.execute;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.service.AuditReading;
import org.duallearning.mobility.application.view.AuditCheckView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Databases of before a migration, opened after it. */
@Timeout(60)
interface MigrationContract extends DatabaseSource {
    MatchingRound KEPT_BY_VERSION_2 = new MatchingRound(
            new RoundKey(new EditionId("E"), 1),
            RoundStatus.PROPOSED,
            "lottery",
            null,
            "2018-01-01",
            "f00d",
            true,
            null,
            null,
            null,
            null,
            List.of(new RoundPlacement(new LearnerId("L1"), new PlaceId("P1"), 1, new Fit(600, 200, 0), Map.of())));

    /** A database as version 2 left it, with one round. */
    private Storage olderStorage() throws SQLException {
        String url = newUrl();
        Database database = Database.of(url);
        database.prepare();
        Flyway.configure()
                .dataSource(database.connector(Use.MIGRATING))
                .locations("classpath:" + Schema.migrationsOf(database))
                .target("2")
                .load()
                .migrate();
        String key = "'%s', 'E', '0000000001', 1".formatted(PROJECT);
        execute(url, "INSERT INTO dossiers VALUES ('%s')".formatted(PROJECT));
        execute(url, "INSERT INTO rounds VALUES (%s, 'PROPOSED', 'lottery', '2018-01-01', 'f00d', 1)".formatted(key));
        execute(url, "INSERT INTO round_placements VALUES (%s, 0, 'L1', 'P1', 1, 600, 200, 0, '')".formatted(key));
        return StorageProvider.openUrl(url);
    }

    @Test
    default void aRoundOfBeforeItHadACertificateIsReadWithoutOne() throws SQLException {
        try (Storage storage = olderStorage()) {
            assertThat(all(storage, RecordType.ROUNDS)).containsExactly(KEPT_BY_VERSION_2);
        }
    }

    @Test
    default void suchARoundIsConfirmedLikeAnyOther() throws SQLException {
        MatchingRound confirmed = KEPT_BY_VERSION_2.confirmed(LocalDate.of(2018, 2, 1));
        try (Storage storage = olderStorage()) {
            save(storage, RecordType.ROUNDS, confirmed, 1);
            assertThat(all(storage, RecordType.ROUNDS)).containsExactly(confirmed);
        }
    }

    @Test
    default void whatIsOlderThanTheAuditTrailIsEnteredInItAndSaysSo() throws SQLException {
        try (Storage storage = olderStorage()) {
            save(storage, RecordType.ROUNDS, KEPT_BY_VERSION_2.confirmed(LocalDate.of(2018, 2, 1)), 1);
            AuditCheckView check =
                    new AuditReading(storage).check(PROJECT, AuditEnd.NONE).orElseThrow();
            assertThat(check.problems()).isEmpty();
            try (Snapshot snapshot = storage.snapshot(PROJECT)) {
                assertThat(snapshot.audit().pageAfter(0, 10))
                        .extracting(AuditEntry::caller, AuditEntry::action, AuditEntry::key, AuditEntry::version)
                        .containsExactly(
                                tuple("mobility", "TAKE_OVER", "E|0000000001", 1L),
                                tuple("tester", "IMPORT_DOSSIER", "E|0000000001", 2L));
            }
        }
    }
}
