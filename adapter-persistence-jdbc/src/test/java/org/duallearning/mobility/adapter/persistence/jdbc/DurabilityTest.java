package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import java.util.Map;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL servers that are set up to lose what was committed. */
@Timeout(120)
final class DurabilityTest {
    @Test
    void aServerThatMayLoseCommitsIsRefusedUnlessThatIsAccepted() throws Exception {
        try (OwnPostgres server = OwnPostgres.start(Map.of("fsync", "off"))) {
            assertRefused(server, "fsync = off");
            try (Storage storage =
                    StorageProvider.openNamed(new StorageSettings(server.url(), Durability.BEST_EFFORT, null))) {
                save(
                        storage,
                        RecordType.LEARNERS,
                        SampleRecords.of(RecordType.LEARNERS).full("A", ""),
                        0);
            }
            server.stop();
            server.startAgain(Map.of("full_page_writes", "off"));
            assertRefused(server, "full_page_writes = off");
            server.stop();
            server.startAgain(Map.of("synchronous_commit", "off"));
            StorageProvider.openUrl(server.url()).close();
        }
    }

    private static void assertRefused(OwnPostgres server, String setting) {
        assertThatThrownBy(() -> StorageProvider.openUrl(server.url()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(setting)
                .hasMessageContaining("Set it to on")
                .hasMessageContaining("--unsafe");
    }
}
