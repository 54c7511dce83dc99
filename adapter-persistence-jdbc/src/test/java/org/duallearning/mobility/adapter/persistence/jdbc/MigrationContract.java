package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
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
import org.junit.jupiter.api.io.TempDir;

/** Databases of before a migration, opened after it. */
@Timeout(60)
final class MigrationTest {
    private static final MatchingRound KEPT_BY_VERSION_2 = new MatchingRound(
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

    @TempDir
    Path folder;

    private String url;

    /** A database as version 2 left it, with one round. */
    private Storage olderStorage() throws SQLException {
        url = "jdbc:sqlite:" + folder.resolve("older.db");
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:" + Schema.MIGRATIONS)
                .target("2")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url)) {
            String key = "'%s', 'E', '0000000001', 1".formatted(PROJECT);
            connection.createStatement().execute("INSERT INTO dossiers VALUES ('%s')".formatted(PROJECT));
            connection
                    .createStatement()
                    .execute("INSERT INTO rounds VALUES (%s, 'PROPOSED', 'lottery', '2018-01-01', 'f00d', 1)"
                            .formatted(key));
            connection
                    .createStatement()
                    .execute("INSERT INTO round_placements VALUES (%s, 0, 'L1', 'P1', 1, 600, 200, 0, '')"
                            .formatted(key));
        }
        return StorageProvider.openUrl(url);
    }

    @Test
    void aRoundOfBeforeItHadACertificateIsReadWithoutOne() throws SQLException {
        try (Storage storage = olderStorage()) {
            assertThat(all(storage, RecordType.ROUNDS)).containsExactly(KEPT_BY_VERSION_2);
        }
    }

    @Test
    void suchARoundIsConfirmedLikeAnyOther() throws SQLException {
        MatchingRound confirmed = KEPT_BY_VERSION_2.confirmed(LocalDate.of(2018, 2, 1));
        try (Storage storage = olderStorage()) {
            save(storage, RecordType.ROUNDS, confirmed, 1);
            assertThat(all(storage, RecordType.ROUNDS)).containsExactly(confirmed);
        }
    }
}
