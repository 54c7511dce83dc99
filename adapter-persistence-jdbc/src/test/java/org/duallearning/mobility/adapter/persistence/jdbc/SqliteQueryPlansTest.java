package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is read is found by an index, so that it takes no longer as the records become many. */
final class SqliteQueryPlansTest {
    /** A search by an index, a walk over the keys that are asked for, or the order of what was found under them. */
    private static final Pattern STEP = Pattern.compile("SEARCH .* USING (PRIMARY KEY|INDEX) .*|.*SUBQUERY.*"
            + "|CO-ROUTINE asked|SCAN asked|SCAN CONSTANT ROW|USE TEMP B-TREE FOR ORDER BY");

    @TempDir
    Path folder;

    private String url;
    private final Set<String> asked = new LinkedHashSet<>();

    @BeforeEach
    void makeTheTables() {
        url = "jdbc:sqlite:" + folder.resolve("mobility.db");
        StorageProvider.openUrl(url).close();
    }

    static Stream<RecordType<?, ?>> types() {
        return RecordType.all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    <K, V> void recordsAreFoundByTheirKeys(RecordType<K, V> type) throws SQLException {
        Table<K, V> table = Tables.of(type);
        V value = SampleRecords.of(type).full("A", "B");
        K key = type.keyOf(value);
        try (Handle handle = listening()) {
            table.find(handle, PROJECT, key);
            table.history(handle, PROJECT, key);
            table.pageAfter(handle, PROJECT, null, 10);
            table.pageAfter(handle, PROJECT, key, 10);
            table.findAll(handle, PROJECT, List.of(key));
            table.histories(handle, PROJECT, List.of(key));
            table.versions(handle, PROJECT, List.of(key));
            table.currentVersion(handle, PROJECT, key);
        }
        assertThat(asked).hasSizeGreaterThanOrEqualTo(8);
        for (String sql : asked) {
            assertThat(plan(sql)).as(sql).isNotEmpty().allMatch(STEP.asMatchPredicate());
        }
    }

    @Test
    void theAuditTrailIsReadByNumber() throws SQLException {
        try (Handle handle = listening()) {
            AuditTable.pageAfter(handle, PROJECT, 0, 10);
            AuditTable.last(handle, PROJECT);
        }
        assertThat(asked).hasSize(2);
        for (String sql : asked) {
            assertThat(plan(sql))
                    .as(sql)
                    .singleElement()
                    .asString()
                    .startsWith("SEARCH audit USING PRIMARY KEY (project=?");
        }
    }

    private Handle listening() {
        Jdbi jdbi = Jdbi.create(url);
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext context) {
                asked.add(context.getRenderedSql());
            }
        });
        return jdbi.open();
    }

    private List<String> plan(String sql) throws SQLException {
        List<String> steps = new ArrayList<>();
        try (Connection connection = DatabaseSource.connect(url);
                PreparedStatement explain = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql);
                ResultSet plan = explain.executeQuery()) {
            while (plan.next()) {
                steps.add(plan.getString("detail"));
            }
        }
        return steps;
    }
}
