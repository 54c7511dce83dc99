package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
final class JdbcStorageProviderTest {
    @TempDir
    Path folder;

    @Test
    void aStorageIsFoundByAnSqliteUrlAndNoOther() {
        try (Storage storage = StorageProvider.openUrl("jdbc:sqlite:" + folder.resolve("a.db"))) {
            assertThat(storage).isInstanceOf(JdbcStorage.class);
        }
        assertThat(new JdbcStorageProvider().accepts("jdbc:postgresql://localhost/mobility"))
                .isFalse();
        assertThat(new JdbcStorageProvider().accepts("memory:")).isFalse();
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
    void settingsInTheUrlDoNotWeakenTheStorage() {
        DatabaseFile file = DatabaseFile.of("jdbc:sqlite:" + folder.resolve("a.db")
                + "?journal_mode=DELETE&synchronous=OFF&foreign_keys=false&busy_timeout=1");
        file.prepare();
        try (Connections connections = Connections.to(file);
                Handle writer = connections.writer();
                Handle reader = connections.reader()) {
            for (Handle handle : List.of(writer, reader)) {
                assertThat(setting(handle, "journal_mode")).isEqualTo("wal");
                assertThat(setting(handle, "synchronous")).isEqualTo("2");
                assertThat(setting(handle, "foreign_keys")).isEqualTo("1");
                assertThat(setting(handle, "busy_timeout")).isEqualTo("30000");
            }
        }
    }

    @Test
    void aDatabaseThatCannotBeWrittenSafelyIsRefused() {
        Path path = folder.resolve("a.db");
        try (Handle unsafe = Jdbi.open("jdbc:sqlite:" + path + "?journal_mode=MEMORY")) {
            assertThatThrownBy(() -> Connections.requireDurable(new DatabaseFile(path), unsafe))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                    .hasMessageContaining("journal memory");
        }
    }

    @Test
    void whatIsNotADatabaseFileIsUnavailable() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "This is no database. ".repeat(100));
        assertRefused(folder, Reason.UNAVAILABLE);
        assertRefused(text, Reason.UNAVAILABLE);
        assertRefused(text.resolve("below.db"), Reason.UNAVAILABLE);
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws SQLException {
        Path file = folder.resolve("other.db");
        execute(file, "CREATE TABLE invoices (id INTEGER)");
        assertRefused(file, Reason.SCHEMA_MISMATCH);
        execute(file, "INSERT INTO invoices VALUES (1)");
    }

    @Test
    void aSchemaOfANewerProgramIsRefused() throws SQLException {
        Path file = folder.resolve("newer.db");
        open(file).close();
        execute(
                file,
                "INSERT INTO flyway_schema_history SELECT 999, '999', 'later', type, script, checksum, installed_by,"
                        + " installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");
        assertRefused(file, Reason.SCHEMA_MISMATCH);
    }

    @Test
    void everyMigrationIsKnownByItsVersion() throws IOException, URISyntaxException {
        Path migrations =
                Path.of(Schema.class.getResource("/" + Schema.MIGRATIONS).toURI());
        try (Stream<Path> files = Files.list(migrations)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1")))
                    .containsExactlyInAnyOrderElementsOf(Schema.VERSIONS);
        }
    }

    @Test
    void everyKindOfRecordHasATable() {
        assertThat(RecordType.all())
                .allSatisfy(type -> assertThat(Tables.of(type).type()).isEqualTo(type));
    }

    private void assertRefused(Path file, Reason reason) {
        assertThatThrownBy(() -> open(file))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(file.toString());
    }

    private static Storage open(Path file) {
        return StorageProvider.openUrl("jdbc:sqlite:" + file);
    }

    private static String setting(Handle handle, String name) {
        return handle.select("PRAGMA " + name).mapTo(String.class).one();
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute(sql);
        }
    }
}
