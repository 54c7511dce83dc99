package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.adapter.persistence.jdbc.DatabaseSource.execute;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;
import static org.duallearning.mobility.application.storage.contract.StorageSource.history;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.duallearning.mobility.adapter.persistence.jdbc.SealedData.Standing;
import org.duallearning.mobility.application.port.out.Change;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageAdmin;
import org.duallearning.mobility.application.port.out.StorageAdmin.Restored;
import org.duallearning.mobility.application.port.out.StorageAdmin.Rotated;
import org.duallearning.mobility.application.port.out.StorageAdmin.SealingKey;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.StorageSettings;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is special is sealed, opens nowhere but where it stands, and not without its key. */
@Timeout(120)
interface SealingContract extends DatabaseSource {
    long SEED = 20_261_127;
    Instant NOW = Instant.parse("2018-03-01T12:00:00Z");

    /** The files of a database, after all that was committed was written to them; without the journal of a server. */
    List<Path> filesOf(String url) throws IOException, SQLException;

    private String filled() {
        String url = newUrl();
        try (Storage storage = StorageProvider.openUrl(url)) {
            SealedData.fill(storage);
        }
        return url;
    }

    private static StorageSettings with(String url, Path keys) {
        return new StorageSettings(url, Durability.REQUIRED, keys.toString());
    }

    @Test
    default void theHeadsOfReportsAreReadWithoutOpeningWhatIsSealed() throws SQLException {
        String url = filled();
        DatabaseSource.execute(url, "UPDATE reports SET document = 'changed'");
        try (Storage storage = StorageProvider.openUrl(url);
                Snapshot snapshot = storage.snapshot(PROJECT)) {
            assertThat(snapshot.reportHeads()).isNotEmpty();
            assertThatThrownBy(() -> snapshot.records(RecordType.REPORTS).all()).isInstanceOf(StorageException.class);
        }
    }

    @Test
    default void everyValueInASpecialColumnIsSealed() throws SQLException {
        String url = filled();
        int values = 0;
        for (var table : Labels.all().entrySet()) {
            for (var column : table.getValue().entrySet()) {
                if (column.getValue() == Sensitivity.SPECIAL) {
                    try (Handle handle = Jdbi.open(DatabaseSource.connect(url))) {
                        List<String> standing = handle.select("SELECT %1$s FROM %2$s WHERE %1$s IS NOT NULL"
                                        .formatted(column.getKey(), table.getKey()))
                                .mapTo(String.class)
                                .list();
                        assertThat(standing)
                                .as("%s.%s", table.getKey(), column.getKey())
                                .isNotEmpty()
                                .allSatisfy(
                                        value -> assertThat(value).matches("~1\\.[0-9a-f]{10}\\.[A-Za-z0-9_-]{123,}"));
                        values += standing.size();
                    }
                }
            }
        }
        assertThat(values).isGreaterThan(50);
    }

    @Test
    default void aSealedValueOpensNowhereElse() throws SQLException {
        String url = filled();
        StorageAdmin admin = StorageProvider.administerUrl(url);
        assertThat(admin.damage()).isEmpty();
        Random random = new Random(SEED);
        List<Standing> everywhere = new ArrayList<>();
        for (SealedTable table : SealedTable.all()) {
            for (String column : table.columns()) {
                List<Standing> standing = SealedData.standing(url, table, column);
                assertThat(standing).as("%s.%s", table.name(), column).hasSizeGreaterThan(1);
                everywhere.addAll(standing);
                for (int i = 0; i < tried(standing.size() - 1); i++) {
                    assertSwapIsFound(url, admin, standing.get(i), standing.get(i + 1));
                }
            }
        }
        Collections.shuffle(everywhere, random);
        for (int i = 0; i < tried(30); i++) {
            assertSwapIsFound(url, admin, everywhere.get(i), everywhere.get(i + 1));
        }
        assertThat(admin.damage()).isEmpty();
    }

    private static void assertSwapIsFound(String url, StorageAdmin admin, Standing one, Standing other)
            throws SQLException {
        SealedData.put(url, one, other.value());
        SealedData.put(url, other, one.value());
        assertThat(admin.damage())
                .as("%s for %s, seed %d", one, other, SEED)
                .hasSize(2)
                .anySatisfy(damage -> assertThat(damage).contains(one.column() + " of the row", one.table()))
                .anySatisfy(damage -> assertThat(damage).contains(other.column() + " of the row", other.table()));
        SealedData.put(url, one, one.value());
        SealedData.put(url, other, other.value());
    }

    @Test
    default void anAlteredValueIsFoundAndToldByItsRecordAlone() throws SQLException {
        String url = filled();
        SealedTable learners = Tables.of(RecordType.LEARNERS).sealed();
        Standing standing = SealedData.standing(url, learners, "support_needs").get(0);
        StorageAdmin admin = StorageProvider.administerUrl(url);
        Random random = new Random(SEED);
        List<String> altered = new ArrayList<>(
                List.of("", "some need", "~1.", "~1..", "~2" + standing.value().substring(2)));
        for (int i = 0; i < 50; i++) {
            // The last letter holds bits that mean nothing.
            int at = "~1.0123456789.".length() + random.nextInt(standing.value().length() - 15);
            char other = standing.value().charAt(at) == 'A' ? 'B' : 'A';
            altered.add(
                    standing.value().substring(0, at) + other + standing.value().substring(at + 1));
        }
        try (Storage storage = StorageProvider.openUrl(url)) {
            for (String value : altered) {
                SealedData.put(url, standing, value);
                assertThatThrownBy(() -> history(storage, RecordType.LEARNERS, new LearnerId("first0")))
                        .as("%s, seed %d", value, SEED)
                        .isInstanceOfSatisfying(
                                StorageException.class,
                                e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED))
                        .hasMessageContaining(
                                "support_needs of the row " + PROJECT.value() + "|first0|1 in the table learners")
                        .hasMessageNotContaining("some ")
                        .hasNoCause();
                assertThat(admin.damage()).hasSize(1);
            }
            SealedData.put(url, standing, standing.value());
            assertThat(history(storage, RecordType.LEARNERS, new LearnerId("first0")))
                    .hasSize(2);
        }
    }

    @Test
    default void withoutItsKeyADatabaseIsNotOpened(@TempDir Path folder) {
        String url = newUrl();
        Path keys = folder.resolve("right.keys");
        StorageProvider.openNamed(with(url, keys)).close();
        String id = new Keyring(new KeyFile(keys)).all().get(0).id();
        Path other = folder.resolve("other.keys");
        new Keyring(new KeyFile(other)).add(NOW);
        for (Path wrong : List.of(other, folder.resolve("none.keys"))) {
            assertThatThrownBy(() -> StorageProvider.openNamed(with(url, wrong)))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.KEY_MISSING))
                    .hasMessageContainingAll(id, wrong.toString(), "--keys", "MOBILITY_KEYS");
        }
        StorageProvider.openNamed(with(url, keys)).close();
    }

    @Test
    default void withAFileThatHoldsNoKeysNoDatabaseIsMade(@TempDir Path folder) throws IOException {
        Path letter = Files.createFile(folder.resolve("letter"), OwnerOnly.ofFile(folder.resolve("letter")));
        Files.writeString(letter, "Dear Sir\n");
        String url = newUrl();
        assertThatThrownBy(() -> StorageProvider.openNamed(with(url, letter)))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.KEY_MISSING));
        assertThat(letter).hasContent("Dear Sir\n");
        StorageProvider.openNamed(with(url, folder.resolve("a.keys"))).close();
    }

    @Test
    default void keysAreRotatedWhileOthersWrite(@TempDir Path folder) throws Exception {
        String url = newUrl();
        StorageSettings settings = with(url, folder.resolve("a.keys"));
        ExecutorService other = Executors.newSingleThreadExecutor();
        AtomicBoolean enough = new AtomicBoolean();
        try (Storage storage = StorageProvider.openNamed(settings);
                Storage beside = StorageProvider.openNamed(settings)) {
            SealedData.fill(storage);
            saveMany(storage, 1_200);
            StorageAdmin admin = StorageProvider.administerNamed(settings);
            String before = admin.keys().get(0).id();
            Future<Integer> written = other.submit(() -> writeUntil(enough, beside));
            Rotated rotated = admin.rotateKeys(NOW);
            enough.set(true);
            assertThat(written.get()).isPositive();
            assertThat(rotated.rows()).isGreaterThan(1_200);
            assertThat(rotated.goneOnWith()).isFalse();
            assertThat(admin.keys())
                    .extracting(SealingKey::id, SealingKey::inUse, SealingKey::seals)
                    .containsExactly(tuple(before, false, false), tuple(rotated.key(), true, true));
            assertAllSealedWith(url, rotated.key());
            assertThat(admin.damage()).isEmpty();
            assertThat(all(storage, RecordType.LEARNERS)).hasSizeGreaterThan(1_200);
            save(
                    storage,
                    RecordType.LEARNERS,
                    SampleRecords.of(RecordType.LEARNERS).full("later", ""),
                    0);
            assertAllSealedWith(url, rotated.key());
        } finally {
            other.shutdownNow();
        }
    }

    private static void saveMany(Storage storage, int number) {
        commit(
                storage,
                transaction -> transaction
                        .records(RecordType.LEARNERS)
                        .saveAll(Stream.iterate(0, i -> i + 1)
                                .limit(number)
                                .map(i -> new Change<Learner>(
                                        SampleRecords.of(RecordType.LEARNERS).full("many" + i, ""), 0))
                                .toList()));
    }

    private static int writeUntil(AtomicBoolean enough, Storage storage) {
        int version = 0;
        while (!enough.get() || version == 0) {
            save(
                            storage,
                            RecordType.LEARNERS,
                            SampleRecords.of(RecordType.LEARNERS).full("busy", ""),
                            version)
                    .orThrow();
            version++;
        }
        return version;
    }

    private static void assertAllSealedWith(String url, String key) throws SQLException {
        for (SealedTable table : SealedTable.all()) {
            for (String column : table.columns()) {
                assertThat(SealedData.standing(url, table, column))
                        .allSatisfy(standing -> assertThat(standing.value()).startsWith(Sealer.beginningOf(key)));
            }
        }
    }

    @Test
    default void aRotationThatWasBrokenOffIsGoneOnWith(@TempDir Path folder) throws SQLException {
        String url = newUrl();
        Keyring keyring = new Keyring(new KeyFile(folder.resolve("a.keys")));
        StorageSettings settings = with(url, folder.resolve("a.keys"));
        try (Storage storage = StorageProvider.openNamed(settings)) {
            SealedData.fill(storage);
            Key second = keyring.add(NOW);
            try (Handle handle = Jdbi.open(DatabaseSource.connect(url))) {
                SealingKeys.add(handle, keyring, second);
            }
            save(
                    storage,
                    RecordType.LEARNERS,
                    SampleRecords.of(RecordType.LEARNERS).full("between", ""),
                    0);
            StorageAdmin admin = StorageProvider.administerNamed(settings);
            assertThat(admin.keys()).extracting(SealingKey::inUse).containsExactly(true, true);
            Rotated rotated = admin.rotateKeys(NOW);
            assertThat(rotated.goneOnWith()).isTrue();
            assertThat(rotated.key()).isEqualTo(second.id());
            assertAllSealedWith(url, second.id());
            assertThat(admin.keys()).extracting(SealingKey::inUse).containsExactly(false, true);
        }
    }

    @Test
    default void aBackupStaysSealedAndIsRestoredWithItsKeysOnly(@TempDir Path folder) throws IOException {
        String url = newUrl();
        StorageSettings settings = with(url, folder.resolve("a.keys"));
        try (Storage storage = StorageProvider.openNamed(settings)) {
            SealedData.fill(storage);
        }
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        StorageProvider.administerNamed(settings).backUp(NOW, backup);
        byte[] text = new GZIPInputStream(new ByteArrayInputStream(backup.toByteArray())).readAllBytes();
        assertThat(SealedData.holds(text, "some familyName")).isTrue();
        assertThat(SealedData.holds(text, "some need")).isFalse();
        String copy = newUrl();
        Path other = folder.resolve("other.keys");
        assertThatThrownBy(() -> restore(with(copy, other), backup.toByteArray()))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.KEY_MISSING));
        assertThat(other).doesNotExist();
        StorageSettings right = with(copy, folder.resolve("a.keys"));
        assertThat(restore(right, backup.toByteArray())).isInstanceOf(Restored.Done.class);
        try (Storage storage = StorageProvider.openNamed(right)) {
            assertThat(all(storage, RecordType.LEARNERS)).hasSize(2);
        }
        assertThat(StorageProvider.administerNamed(right).damage()).isEmpty();
    }

    private static Restored restore(StorageSettings settings, byte[] backup) throws IOException {
        return StorageProvider.administerNamed(settings).restore(new ByteArrayInputStream(backup));
    }

    @Test
    default void whatWasKeptInTheClearIsSealedAndGoneFromTheFiles() throws SQLException, IOException {
        String url = newUrl();
        Database database = Database.of(url);
        database.prepare();
        Flyway.configure()
                .dataSource(database.connector(Use.MIGRATING))
                .locations("classpath:" + Schema.migrationsOf(database))
                .javaMigrations(new TakeOver())
                .target("6")
                .load()
                .migrate();
        execute(url, "INSERT INTO dossiers VALUES ('%s')".formatted(PROJECT));
        for (int from = 0; from < 2_500; from += 500) {
            execute(url, learnersInTheClear(from, 500));
        }
        execute(url, "INSERT INTO kept_answers VALUES ('c', 'k', 'f', 'kanarie-in-an-answer', 0)");
        execute(url, "INSERT INTO kept_answers VALUES ('c', 'gone', 'f', 'kanarie-that-was-forgotten', 0)");
        execute(url, "DELETE FROM kept_answers WHERE request_key = 'gone'");
        assertThat(anyFileHolds(url, "kanarie-")).isTrue();
        try (Storage storage = StorageProvider.openUrl(url)) {
            List<Learner> learners = all(storage, RecordType.LEARNERS);
            assertThat(learners)
                    .hasSize(2_500)
                    .allSatisfy(learner -> assertThat(learner.supportNeeds())
                            .containsExactly("kanarie-" + learner.id().value()));
        }
        assertThat(StorageProvider.administerUrl(url).damage()).isEmpty();
        assertThat(anyFileHolds(url, "kanarie-")).isFalse();
        assertThat(anyFileHolds(url, "Familienaam")).isTrue();
    }

    private static String learnersInTheClear(int from, int number) {
        return "INSERT INTO learners (project, learner, version, family_name, se_n_se, languages, support_needs) VALUES "
                + Stream.iterate(from, i -> i + 1)
                        .limit(number)
                        .map(i -> "('%s', 'L%d', 1, 'Familienaam', 0, '', 'kanarie-L%d')".formatted(PROJECT, i, i))
                        .collect(joining(", "));
    }

    private boolean anyFileHolds(String url, String text) throws IOException, SQLException {
        for (Path file : filesOf(url)) {
            if (SealedData.holds(Files.readAllBytes(file), text)) {
                return true;
            }
        }
        return false;
    }

    @Test
    default void aBackupOfBeforeAnythingWasSealedIsSealedWhenItIsRestored() throws IOException, SQLException {
        String lines = String.join(
                "\n",
                "mobility-backup\t1\t6\t2018-03-01T12:00:00Z",
                "table\tdossiers\tproject",
                PROJECT.value(),
                "\\.\t1",
                "table\tpins\tproject\tlearner\tedition\tplace\tversion\tkind\treason",
                PROJECT.value() + "\tL1\tE\tP1\t1\tFORBIDDEN\tkanarie-of-old",
                "\\.\t1",
                "");
        ByteArrayOutputStream backup = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(backup)) {
            zipped.write((lines + "\\sha256\t" + Sha256.of(lines) + "\n").getBytes(UTF_8));
        }
        String url = newUrl();
        assertThat(restore(StorageSettings.of(url), backup.toByteArray())).isInstanceOf(Restored.Done.class);
        try (Storage storage = StorageProvider.openUrl(url)) {
            assertThat(all(storage, RecordType.PINS))
                    .singleElement()
                    .satisfies(pin -> assertThat(pin.reason()).isEqualTo("kanarie-of-old"));
        }
        assertThat(anyFileHolds(url, "kanarie-")).isFalse();
        assertThat(anyFileHolds(url, "FORBIDDEN")).isTrue();
    }
}
