package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables, and the migrations that make them. */
final class SchemaTest {
    @ParameterizedTest
    @ValueSource(strings = {"jdbc:sqlite:a.db", "jdbc:postgresql://localhost/a"})
    void everyMigrationIsKnownByItsVersion(String url) throws IOException, URISyntaxException {
        Path migrations = Path.of(Schema.class
                .getResource("/" + Schema.migrationsOf(Database.of(url)))
                .toURI());
        try (Stream<Path> files = Files.list(migrations)) {
            Stream<String> inSql =
                    files.map(file -> file.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"));
            assertThat(Stream.concat(
                            inSql,
                            Stream.of(new TakeOver(), new SealUp(null), new SignRows(Database.of(url), null))
                                    .map(migration -> migration.getVersion().getVersion())))
                    .containsExactlyInAnyOrderElementsOf(Schema.VERSIONS);
        }
    }

    @Test
    void everyKindOfRecordHasATable() {
        assertThat(RecordType.all())
                .allSatisfy(type -> assertThat(Tables.of(type).type()).isEqualTo(type));
    }

    @Test
    void theTablesAreTheSameOnEveryDatabase(@TempDir Path folder) throws SQLException {
        String sqlite = "jdbc:sqlite:" + folder.resolve("a.db");
        StorageProvider.openUrl(sqlite).close();
        assertThat(columns(sqlite)).hasSizeGreaterThan(150).isEqualTo(columns(Postgres.databaseWithTables()));
        Postgres.dropDatabases();
    }

    @Test
    void everyColumnIsLabelledAndEveryLabelIsOfAColumn(@TempDir Path folder) throws SQLException {
        String sqlite = "jdbc:sqlite:" + folder.resolve("a.db");
        StorageProvider.openUrl(sqlite).close();
        Set<String> labelled = new TreeSet<>();
        Labels.all()
                .forEach((table, columns) -> columns.keySet().forEach(column -> labelled.add(table + "." + column)));
        assertThat(names(columns(sqlite))).isEqualTo(labelled);
        assertThat(names(columns(Postgres.databaseWithTables()))).isEqualTo(labelled);
        Postgres.dropDatabases();
    }

    @Test
    void whatStandsForALearnerIsPersonalWhereverItStands() {
        assertThat(Labels.all().values())
                .allSatisfy(columns ->
                        assertThat(columns.getOrDefault("learner", PERSONAL)).isEqualTo(PERSONAL));
        assertThat(Labels.all().get("learners")).containsEntry("support_needs", SPECIAL);
    }

    private static Set<String> names(Set<String> columns) {
        return columns.stream()
                .map(column -> column.substring(0, column.indexOf(' ')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every column with its kind, whether it may be empty, and its place in the primary key. */
    private static Set<String> columns(String url) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = DatabaseSource.connect(url);
                ResultSet found = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                String name = found.getString("COLUMN_NAME");
                if (isOurs(found)) {
                    boolean isText = found.getString("TYPE_NAME").equalsIgnoreCase("text");
                    columns.add("%s.%s %s %s %d"
                            .formatted(
                                    table,
                                    name,
                                    isText ? "text" : "number",
                                    found.getString("IS_NULLABLE"),
                                    placeInKey(connection, table, name)));
                }
            }
        }
        return columns;
    }

    private static boolean isOurs(ResultSet column) throws SQLException {
        String schema = column.getString("TABLE_SCHEM");
        String table = column.getString("TABLE_NAME");
        return (schema == null || schema.equals("public")) && !table.matches("(flyway|sqlite)_.*|.*_(pkey|idx)");
    }

    private static int placeInKey(Connection connection, String table, String column) throws SQLException {
        try (ResultSet keys = connection.getMetaData().getPrimaryKeys(null, null, table)) {
            while (keys.next()) {
                if (keys.getString("COLUMN_NAME").equals(column)) {
                    return keys.getInt("KEY_SEQ");
                }
            }
            return 0;
        }
    }
}
