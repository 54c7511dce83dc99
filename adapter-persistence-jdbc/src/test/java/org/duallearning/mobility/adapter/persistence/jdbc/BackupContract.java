package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duallearning.mobility.adapter.persistence.jdbc.DatabaseSource.execute;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageAdmin;
import org.duallearning.mobility.application.port.out.StorageAdmin.Restored;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.service.AuditReading;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a database, taken while it is in use, and restored into another. */
interface BackupContract extends DatabaseSource {
    Instant TAKEN_AT = Instant.parse("2018-03-01T12:00:00Z");
    long SEED = 20_261_126;
    int FLIPS = 200;

    /** So many of them are in the first bytes, and as many in the last. */
    int ENDS = 20;

    @Test
    default void aBackupHoldsEveryVersionOfEveryRecordAndTheAuditTrail() throws IOException {
        String url = newUrl();
        List<String> kept = keepRecords(url);
        byte[] backup = backUp(url);
        String copy = newUrl();
        assertThat(restore(copy, backup)).isInstanceOfSatisfying(Restored.Done.class, done -> {
            assertThat(done.takenAt()).isEqualTo(TAKEN_AT);
            assertThat(done.rows()).isGreaterThan(kept.size());
        });
        assertThat(content(copy)).isEqualTo(kept).hasSizeGreaterThan(100);
        try (Storage storage = StorageProvider.openUrl(copy)) {
            assertThat(new AuditReading(storage)
                            .check(PROJECT, AuditEnd.NONE)
                            .orElseThrow()
                            .problems())
                    .isEmpty();
        }
        assertThat(backUp(copy)).isEqualTo(backup);
        assertThat(StorageProvider.administerUrl(copy).damage()).isEmpty();
    }

    @Test
    @Timeout(180)
    default void aFlippedByteIsNoticedWhereverItIsAndNothingIsRestored() throws IOException {
        String url = newUrl();
        keepRecords(url);
        byte[] backup = backUp(url);
        int trailer = BackupFormat.trailer(new byte[32]).length;
        String copy = newUrl();
        Random random = new Random(SEED);
        for (int flip = 0; flip < tried(FLIPS); flip++) {
            byte[] flipped = backup.clone();
            int at = flip < 2 * ENDS ? nearAnEnd(flip, flipped.length) : random.nextInt(flipped.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            assertThat(restore(copy, flipped)).as("byte %d, seed %d", at, SEED).isInstanceOf(Restored.Damaged.class);
        }
        for (int length : List.of(0, 5, backup.length / 2, backup.length - trailer, backup.length - 1)) {
            assertThat(restore(copy, Arrays.copyOf(backup, length))).isInstanceOf(Restored.Damaged.class);
        }
        for (byte[] after : List.of(new byte[1], new byte[] {'x'}, Gzip.stored(new byte[0]), backup)) {
            assertThat(restore(copy, Bytes.concat(backup, after))).isInstanceOf(Restored.Damaged.class);
        }
        try (Storage storage = StorageProvider.openUrl(copy)) {
            assertThat(storage.projects()).isEmpty();
        }
        assertThat(restore(copy, backup)).isInstanceOf(Restored.Done.class);
    }

    @Test
    default void aBackupOfANewerProgramIsTold() throws IOException {
        String url = newUrl();
        for (BackupHead head : List.of(
                new BackupHead("3", Schema.newest(), TAKEN_AT),
                new BackupHead(BackupFormat.VERSION, "999", TAKEN_AT))) {
            ByteArrayOutputStream backup = new ByteArrayOutputStream();
            BackupLineWriter lines = new BackupLineWriter(backup);
            lines.write(head.line());
            lines.end();
            assertThat(restore(url, backup.toByteArray())).isEqualTo(new Restored.OfNewerProgram(head.schema()));
        }
    }

    @Test
    default void aBackupInTheFirstFormatIsRestored(@TempDir Path folder) throws IOException {
        StorageSettings settings = new StorageSettings(
                newUrl(), Durability.REQUIRED, OlderBackup.writeKeys(folder).toString());
        StorageAdmin admin = StorageProvider.administerNamed(settings);
        byte[] backup = OlderBackup.bytes();
        assertThat(admin.restore(new ByteArrayInputStream(Bytes.concat(backup, new byte[1]))))
                .isInstanceOf(Restored.Damaged.class);
        assertThat(admin.restore(new ByteArrayInputStream(backup))).isInstanceOf(Restored.Done.class);
        try (Storage storage = StorageProvider.openNamed(settings)) {
            UpgradeContract.assertIsToldAsItWas(OlderBackup.HELD, storage, "restored");
        }
        assertThat(admin.damage()).isEmpty();
    }

    @Test
    default void aBackupTakenWhileOthersWriteIsOfOneMoment() throws Exception {
        String url = newUrl();
        keepRecords(url);
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try (Storage storage = StorageProvider.openUrl(url)) {
            Future<Integer> written = writer.submit(() -> writeUntil(enough, storage));
            List<byte[]> backups = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                backups.add(backUp(url));
            }
            enough.set(true);
            assertThat(written.get()).isPositive();
            for (byte[] backup : backups) {
                String copy = newUrl();
                restore(copy, backup);
                try (Storage restored = StorageProvider.openUrl(copy);
                        Snapshot snapshot = restored.snapshot(PROJECT)) {
                    assertThat(new AuditReading(restored)
                                    .check(PROJECT, AuditEnd.NONE)
                                    .orElseThrow()
                                    .problems())
                            .isEmpty();
                    // Each transaction saved both.
                    assertThat(snapshot.records(RecordType.LEARNERS)
                                    .history(SampleRecords.of(RecordType.LEARNERS)
                                            .full("both", "")
                                            .id()))
                            .hasSameSizeAs(snapshot.records(RecordType.PLACES)
                                    .history(SampleRecords.of(RecordType.PLACES)
                                            .full("both", "")
                                            .id()));
                }
            }
        } finally {
            writer.shutdownNow();
        }
    }

    @Test
    default void aStoreThatHoldsRecordsIsNotRestoredOver() throws IOException {
        String url = newUrl();
        List<String> kept = keepRecords(url);
        assertThat(restore(url, backUp(url))).isInstanceOf(Restored.NotEmpty.class);
        assertThat(content(url)).isEqualTo(kept);
    }

    @Test
    default void whatTheDatabaseDoesNotHoldTogetherIsTold() throws SQLException {
        String url = newUrl();
        keepRecords(url);
        assertThat(StorageProvider.administerUrl(url).damage()).isEmpty();
        execute(url, "ALTER TABLE learners RENAME TO elsewhere");
        assertThatThrownBy(() -> StorageProvider.administerUrl(url).damage()).isInstanceOf(StorageException.class);
    }

    private static int nearAnEnd(int flip, int length) {
        return flip < ENDS ? flip : length - 1 - (flip - ENDS);
    }

    private static int writeUntil(AtomicBoolean enough, Storage storage) {
        int version = 0;
        while (!enough.get() || version == 0) {
            try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                transaction
                        .records(RecordType.LEARNERS)
                        .save(SampleRecords.of(RecordType.LEARNERS).full("both", ""), version)
                        .orThrow();
                transaction
                        .records(RecordType.PLACES)
                        .save(SampleRecords.of(RecordType.PLACES).full("both", ""), version)
                        .orThrow();
                transaction.commit();
                version++;
            }
        }
        return version;
    }

    /** Saves samples of every kind, each twice; gives what is stored then. */
    private static List<String> keepRecords(String url) {
        try (Storage storage = StorageProvider.openUrl(url)) {
            for (ProjectReference project : List.of(PROJECT, new ProjectReference("another \\ \t one"))) {
                try (Transaction transaction = storage.transaction(project, REQUEST, ACTION)) {
                    RecordType.all().forEach(type -> save(transaction, type));
                    transaction.commit();
                }
            }
        }
        return content(url);
    }

    private static <K, V> void save(Transaction transaction, RecordType<K, V> type) {
        for (V value : SampleRecords.of(type).values()) {
            transaction.records(type).save(value, 0).orThrow();
            transaction.records(type).save(value, 1).orThrow();
        }
    }

    private static List<String> content(String url) {
        List<String> content = new ArrayList<>();
        try (Storage storage = StorageProvider.openUrl(url)) {
            for (ProjectReference project : storage.projects()) {
                try (Snapshot snapshot = storage.snapshot(project)) {
                    RecordType.all().forEach(type -> add(content, snapshot, type));
                    snapshot.audit()
                            .pageAfter(AuditTrail.BEFORE_ALL, Integer.MAX_VALUE)
                            .forEach(entry -> content.add(entry.toString()));
                }
            }
        }
        return content;
    }

    private static <K, V> void add(List<String> content, Snapshot snapshot, RecordType<K, V> type) {
        for (V value : snapshot.records(type).all()) {
            snapshot.records(type).history(type.keyOf(value)).forEach(version -> content.add(version.toString()));
        }
    }

    private static byte[] backUp(String url) throws IOException {
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        StorageProvider.administerUrl(url).backUp(TAKEN_AT, backup);
        return backup.toByteArray();
    }

    private static Restored restore(String url, byte[] backup) throws IOException {
        return StorageProvider.administerUrl(url).restore(new ByteArrayInputStream(backup));
    }
}
