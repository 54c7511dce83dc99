package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite files: what is promised of every database, and what is theirs. */
final class SqliteDatabaseTest
        implements FaultsContract,
                MigrationContract,
                TamperingContract,
                BackupContract,
                SealingContract,
                ErasureContract {
    @TempDir
    Path folder;

    private int made;

    @Override
    public String newUrl() {
        return "jdbc:sqlite:" + folder.resolve("mobility" + made++ + ".db");
    }

    @Override
    public List<Path> filesOf(String url) {
        String file = SqliteFile.of(url).path().toString();
        return Stream.of("", "-wal", "-shm", "-journal")
                .map(beside -> Path.of(file + beside))
                .filter(Files::exists)
                .toList();
    }

    @Test
    void theFilesThatAStorageIsKeptInAreKnownBeforeItIsMade() throws IOException {
        String url = newUrl();
        List<String> files = StorageProvider.filesOf(url + "?mode=ro");
        assertThat(folder).isEmptyDirectory();
        try (Storage storage = StorageProvider.openUrl(url);
                Stream<Path> made = Files.list(folder)) {
            assertThat(storage.projects()).isEmpty();
            assertThat(made.map(Path::toString).toList())
                    .contains(files.get(0))
                    .hasSizeGreaterThan(1)
                    .allMatch(files::contains);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":memory:", "?mode=memory", "file::memory:?cache=shared", ":resource:a.db"})
    void aUrlWithoutAFileIsRefusedWithAdvice(String name) {
        assertThatThrownBy(() -> StorageProvider.openUrl("jdbc:sqlite:" + name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:sqlite:/path/to/mobility.db")
                .hasMessageContaining("memory:");
    }

    @Test
    void anEntryOfTheAuditTrailIsNotReplaced() throws SQLException {
        String url = newUrl();
        try (Storage storage = StorageProvider.openUrl(url)) {
            save(
                    storage,
                    RecordType.LEARNERS,
                    SampleRecords.of(RecordType.LEARNERS).full("A", ""),
                    0);
        }
        String replacement =
                "REPLACE INTO audit SELECT project, number, at, 'somebody else', role, organisation, action, kind,"
                        + " record_key, version, previous, hash FROM audit";
        assertThatThrownBy(() -> DatabaseSource.execute(url, replacement)).hasMessageContaining("only added to");
    }

    @Test
    void missingFoldersAreMadeAndOnlyTheOwnerReads() throws IOException {
        Path file = folder.resolve("new").resolve("deeper").resolve("mobility.db");
        open(file).close();
        assertThat(file).isRegularFile();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void noConnectionIsWeakenedBySettingsInTheUrl() {
        Database database =
                Database.of(newUrl() + "?journal_mode=DELETE&synchronous=OFF&foreign_keys=false&busy_timeout=1"
                        + "&secure_delete=false&temp_store=FILE");
        database.prepare();
        for (Use use : List.of(Use.WRITING, Use.READING)) {
            try (Pool pool = new Pool(database, use, null)) {
                List<Handle> all = new ArrayList<>();
                for (int i = 0; i < database.connections(use); i++) {
                    all.add(pool.take(Deadline.ofWaiting()));
                }
                assertThat(all).allSatisfy(handle -> {
                    assertThat(setting(handle, "journal_mode")).isEqualTo("wal");
                    assertThat(setting(handle, "synchronous")).isEqualTo("2");
                    assertThat(setting(handle, "foreign_keys")).isEqualTo("1");
                    assertThat(setting(handle, "busy_timeout")).endsWith("000");
                    assertThat(setting(handle, "secure_delete")).isEqualTo("1");
                    assertThat(setting(handle, "temp_store")).isEqualTo("2");
                });
                all.forEach(Handle::close);
            }
        }
    }

    @Test
    void aFileThatCannotBeWrittenSafelyIsRefusedUnlessThatIsAccepted() {
        Path path = folder.resolve("a.db");
        Database database = new SqliteFile(path);
        try (Handle unsafe = Jdbi.open("jdbc:sqlite:" + path + "?journal_mode=MEMORY")) {
            assertThatThrownBy(() -> database.requireFit(unsafe, Durability.REQUIRED))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                    .hasMessageContaining("journal memory");
            database.requireFit(unsafe, Durability.BEST_EFFORT);
        }
    }

    @Test
    void whatIsNotADatabaseFileIsUnavailableAndWhatItIsIsSaid() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "This is no database. ".repeat(100));
        assertUnavailable(folder, "It is a folder");
        assertUnavailable(text, "It is another file");
        assertUnavailable(text.resolve("deep").resolve("below.db"), text + " is a file and no folder");
    }

    private static void assertUnavailable(Path path, String why) {
        assertThatThrownBy(() -> open(path))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                .hasMessageContainingAll(path.toString(), why);
    }

    private static Storage open(Path file) {
        return StorageProvider.openUrl("jdbc:sqlite:" + file);
    }

    private static String setting(Handle handle, String name) {
        return handle.select("PRAGMA " + name).mapTo(String.class).one();
    }
}
