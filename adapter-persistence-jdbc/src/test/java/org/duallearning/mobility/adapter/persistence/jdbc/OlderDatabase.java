package org.duallearning.mobility.adapter.persistence.jdbc;

import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.Dossier;

/**
 * The SQLite file that an older program left, with the same story in it: a dossier imported, changed and imported again,
 * assessments put on record and decided on by a person, a rule book of its own, a round proposed and confirmed.
 *
 * <p>Each was made by the program of its day, by its commands, and is kept as it was. None holds anything of real people.
 *
 * @param schema the schema of that program
 */
record OlderDatabase(String schema) {
    /** The schemas of the programs that were ever given to others, oldest first. */
    static final List<OlderDatabase> ALL =
            List.of("1", "2", "3", "6").stream().map(OlderDatabase::new).toList();

    /** What that program exported from it. */
    Dossier exported() {
        try (InputStream zip = resource(".zip")) {
            return DossierFormat.read("older.zip", zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file. */
    void write(Path file) {
        try (InputStream in = new GZIPInputStream(resource(".db.gz"));
                OutputStream out = Files.newOutputStream(file)) {
            ByteStreams.copy(in, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the same rows into the tables of that schema in another database. */
    void copyTo(String url) throws IOException, SQLException {
        Schema.migrate(Database.of(url), null, schema);
        Path file = Files.createTempFile("older", ".db");
        try {
            write(file);
            try (Connection to = DatabaseSource.connect(url);
                    Statement statement = to.createStatement()) {
                // References between tables are not looked at while rows are missing.
                statement.execute("SET session_replication_role = replica");
                for (Map.Entry<String, List<Map<String, Object>>> table :
                        tables(file).entrySet()) {
                    insert(to, table.getKey(), table.getValue());
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void insert(Connection to, String table, List<Map<String, Object>> rows) throws SQLException {
        for (Map<String, Object> row : rows) {
            String sql = "INSERT INTO %s (%s) VALUES (%s)"
                    .formatted(
                            table,
                            String.join(", ", row.keySet()),
                            String.join(", ", Collections.nCopies(row.size(), "?")));
            try (PreparedStatement insert = to.prepareStatement(sql)) {
                int column = 1;
                for (Object value : row.values()) {
                    insert.setObject(column++, value);
                }
                insert.execute();
            }
        }
    }

    /** The rows of every table, column by column. */
    Map<String, List<Map<String, Object>>> tables() throws IOException, SQLException {
        Path file = Files.createTempFile("older", ".db");
        try {
            write(file);
            return tables(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, List<Map<String, Object>>> tables(Path file) throws SQLException {
        Map<String, List<Map<String, Object>>> tables = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (!table.startsWith("flyway")) {
                    tables.put(table, rows(connection, "SELECT * FROM " + table));
                }
            }
        }
        return tables;
    }

    /** The rows that a query finds. */
    static List<Map<String, Object>> rows(Connection connection, String query) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnName(column), found.getObject(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private InputStream resource(String ending) {
        String name = "older/schema-" + schema + ending;
        return Objects.requireNonNull(OlderDatabase.class.getResourceAsStream(name), name);
    }

    @Override
    public String toString() {
        return "of schema " + schema;
    }
}
