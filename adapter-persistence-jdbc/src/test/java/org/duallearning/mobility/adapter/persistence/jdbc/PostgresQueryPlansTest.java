package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same of a PostgreSQL server, whose planner chooses by what it knows of a table: nothing yet, as while a large dossier comes in,
 * or what it counted.
 */
final class PostgresQueryPlansTest {
    private static final int ROWS = 2_000;

    /** What reads through a table, or all of a project, to find a few rows. */
    private static final List<String> DETOURS =
            List.of("Seq Scan", "Bitmap", "Hash", "Merge", "Materialize", "Memoize");

    private static final String ORDER_OF_WHAT_WAS_FOUND = "Sort Key: stored.version";

    private String url;

    @BeforeEach
    void makeTheTables() {
        url = Postgres.databaseWithTables();
    }

    @AfterAll
    static void dropDatabases() {
        Postgres.dropDatabases();
    }

    static Stream<RecordType<?, ?>> types() {
        return RecordType.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    <K, V> void recordsAreFoundByTheirKeysBeforeTheyAreCountedAndAfter(RecordType<K, V> type) throws SQLException {
        Table<K, V> table = Tables.of(type);
        List<K> keys = fill(table);
        requireIndexes(table, keys);
        DatabaseSource.execute(url, "ANALYZE");
        requireIndexes(table, keys);
    }

    private <K, V> List<K> fill(Table<K, V> table) throws SQLException {
        List<Versioned<V>> values = IntStream.range(0, ROWS)
                .mapToObj(number -> SampleRecords.of(table.type()).full("A" + number, "B" + number))
                .map(value -> new Versioned<>(value, 1))
                .toList();
        try (Handle handle = Jdbi.open(Database.of(url).connector(Use.WRITING))) {
            Sealer sealer = DatabaseSource.sealer();
            sealer.putOn(handle);
            handle.execute("INSERT INTO dossiers (project) VALUES (?)", PROJECT.value());
            table.insertAll(
                    handle,
                    PROJECT,
                    values.stream()
                            .map(value -> table.ready(sealer, PROJECT, value))
                            .toList(),
                    false);
        }
        return values.stream().map(value -> table.type().keyOf(value.value())).toList();
    }

    private <K, V> void requireIndexes(Table<K, V> table, List<K> keys) {
        K one = keys.get(ROWS / 2);
        List<K> some = keys.subList(0, 500);
        requireIndexes(handle -> table.find(handle, PROJECT, one));
        requireIndexes(handle -> table.history(handle, PROJECT, one));
        requireIndexes(handle -> table.currentVersion(handle, PROJECT, one));
        requireIndexes(handle -> table.pageAfter(handle, PROJECT, null, 100));
        requireIndexes(handle -> table.pageAfter(handle, PROJECT, one, 100));
        requireIndexes(handle -> table.findAll(handle, PROJECT, some));
        requireIndexes(handle -> table.histories(handle, PROJECT, some));
        requireIndexes(handle -> table.versions(handle, PROJECT, some));
    }

    @Test
    void theAuditTrailIsReadByNumber() {
        requireIndexes(handle -> AuditTable.pageAfter(handle, PROJECT, 0, 10));
        requireIndexes(handle -> AuditTable.last(handle, PROJECT));
    }

    /** Does something, and looks at the plan of every query that it took. */
    private void requireIndexes(Consumer<Handle> work) {
        List<String> asked = new ArrayList<>();
        Jdbi jdbi = Jdbi.create(Database.of(url).connector(Use.READING));
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                // The driver writes a statement with its arguments in it.
                asked.add(context.getStatement().toString());
            }
        });
        jdbi.useHandle(handle -> {
            DatabaseSource.sealer().putOn(handle);
            work.accept(handle);
            assertThat(asked).isNotEmpty();
            asked.forEach(sql -> requireIndexes(handle.getConnection(), sql));
        });
    }

    private static void requireIndexes(Connection connection, String sql) {
        List<String> plan = new ArrayList<>();
        try (Statement explain = connection.createStatement();
                ResultSet steps = explain.executeQuery("EXPLAIN " + sql)) {
            while (steps.next()) {
                plan.add(steps.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(plan).as(sql).noneMatch(step -> DETOURS.stream().anyMatch(step::contains));
        assertThat(plan)
                .as(sql)
                .filteredOn(step -> step.contains("Sort Key"))
                .allMatch(key -> key.contains(ORDER_OF_WHAT_WAS_FOUND));
        List<String> conditions =
                plan.stream().filter(step -> step.contains("Index Cond")).toList();
        assertThat(plan)
                .as(sql)
                .filteredOn(step -> step.matches(".*Index (Only )?Scan.*"))
                .hasSameSizeAs(conditions);
        assertThat(conditions).as(sql).isNotEmpty().allMatch(condition -> condition.contains("(project = "));
    }
}
