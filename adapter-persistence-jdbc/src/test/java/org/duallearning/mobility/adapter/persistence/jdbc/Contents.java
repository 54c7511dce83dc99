package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a database holds but what it says of itself: every version of every record, the audit trail, and the answers kept.
 *
 * @param rows the rows of every table, in order, with what is sealed as it reads
 * @param kept the same as they stand
 */
record Contents(Map<String, List<List<Object>>> rows, Map<String, List<List<Object>>> kept) {
    /** Reads them past the storage. */
    static Contents of(String url) {
        Map<String, List<List<Object>>> rows = new TreeMap<>();
        Map<String, List<List<Object>>> kept = new TreeMap<>();
        try (Connection connection = DatabaseSource.connect(url);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : tables(connection)) {
                rows.put(table, rows(statement, table, true));
                kept.put(table, rows(statement, table, false));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Contents(rows, kept);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.removeIf(table -> table.startsWith("flyway") || table.equals("storage_identity"));
        return tables;
    }

    private static List<List<Object>> rows(Statement statement, String table, boolean opened) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    String name = found.getMetaData().getColumnName(column);
                    Object value = found.getObject(column);
                    row.add(opened && value instanceof String ? DatabaseSource.opened(table, name, found) : value);
                }
                rows.add(row);
            }
        }
        rows.sort(Comparator.comparing(Object::toString));
        return rows;
    }

    /** Makes a database hold this again, in place of something that came of it. */
    void restore(String url, Contents there) {
        try (Connection connection = DatabaseSource.connect(url);
                Statement statement = connection.createStatement()) {
            if (Database.of(url).isRemote()) {
                // References between tables are not looked at while rows are missing.
                statement.execute("SET session_replication_role = replica");
            }
            connection.setAutoCommit(false);
            for (String table : differencesTo(there)) {
                statement.execute("DELETE FROM " + table);
                insert(connection, table, kept.get(table));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, String table, List<List<Object>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String values = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(table, values))) {
            for (List<Object> row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    insert.setObject(column + 1, row.get(column));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Whether the same reads there, however it is sealed. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contents there && rows.equals(there.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** The tables that do not hold the same there, for messages. */
    List<String> differencesTo(Contents other) {
        return rows.keySet().stream()
                .filter(table -> !rows.get(table).equals(other.rows.get(table)))
                .toList();
    }
}
