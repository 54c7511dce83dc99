package org.duallearning.mobility.adapter.cli.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes all rows of a store into one empty store after the other, in one transaction, with nothing but the driver, and prints
 * how many rows they are and how many seconds each took. The rows are in memory before, and are read back after.
 */
final class BareWrite {
    private static final int ROWS_AT_A_TIME = 1_000;

    /** What a store says of itself from the beginning. */
    private static final Pattern OF_THE_STORE = Pattern.compile("(flyway|sqlite|sealing|storage)_.*");

    private BareWrite() {}

    /** Takes the URL of the store that is full and those of the empty ones. */
    public static void main(String[] arguments) throws SQLException {
        List<Content> contents = new ArrayList<>();
        try (Connection full = Stores.connect(arguments[0])) {
            for (String table : tables(full)) {
                contents.add(Content.of(full, table));
            }
        }
        System.out.println(
                contents.stream().mapToInt(content -> content.rows().size()).sum());
        for (String url : Arrays.asList(arguments).subList(1, arguments.length)) {
            try (Connection empty = Stores.connect(url)) {
                long start = System.nanoTime();
                empty.setAutoCommit(false);
                for (Content content : contents) {
                    content.write(empty);
                }
                empty.commit();
                System.out.println(Program.seconds(System.nanoTime() - start));
                for (Content content : contents) {
                    content.requireSame(Content.of(empty, content.table()));
                }
            }
        }
    }

    /** The tables with records, that to which all others refer first. */
    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>(List.of("dossiers"));
        try (ResultSet all =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (all.next()) {
                String table = all.getString("TABLE_NAME");
                if (!tables.contains(table) && !OF_THE_STORE.matcher(table).matches()) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /** The rows of a table as they are stored. */
    private record Content(String table, List<List<@Nullable Object>> rows) {
        static Content of(Connection connection, String table) throws SQLException {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet results = statement.executeQuery("SELECT * FROM " + table)) {
                int columns = results.getMetaData().getColumnCount();
                while (results.next()) {
                    @Nullable Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = results.getObject(i + 1);
                    }
                    rows.add(Arrays.asList(row));
                }
            }
            return new Content(table, rows);
        }

        void write(Connection connection) throws SQLException {
            if (rows.isEmpty()) {
                return;
            }
            String values = String.join(", ", Collections.nCopies(rows.get(0).size(), "?"));
            try (PreparedStatement statement =
                    connection.prepareStatement("INSERT INTO " + table + " VALUES (" + values + ")")) {
                int waiting = 0;
                for (List<@Nullable Object> row : rows) {
                    for (int i = 0; i < row.size(); i++) {
                        statement.setObject(i + 1, row.get(i));
                    }
                    statement.addBatch();
                    waiting++;
                    if (waiting == ROWS_AT_A_TIME) {
                        statement.executeBatch();
                        waiting = 0;
                    }
                }
                statement.executeBatch();
            }
        }

        /** In whatever order a database gives them back. */
        void requireSame(Content written) {
            if (!new HashSet<>(rows).equals(new HashSet<>(written.rows))) {
                throw new IllegalStateException("What was written into %s is not what was read.".formatted(table));
            }
        }
    }
}
