package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Records with something in every column, and what stands of them in the tables. */
final class SealedData {
    /**
     * A value as it stands.
     *
     * @param table the table
     * @param column the column
     * @param row the condition that finds its row
     * @param value what stands there
     */
    record Standing(String table, String column, String row, String value) {}

    private SealedData() {}

    /** Saves records of every kind in two projects, twice each, and keeps answers. */
    static void fill(Storage storage) {
        for (ProjectReference project : List.of(PROJECT, new ProjectReference("other"))) {
            for (int i = 0; i < 3; i++) {
                OnceOnly once = OnceOnly.of(project.value() + i, List.of(), Object.class, Object::toString);
                try (Transaction transaction =
                        storage.transaction(project, new Request(REQUEST.caller(), REQUEST.at(), once), ACTION)) {
                    int round = i;
                    RecordType.all().forEach(type -> save(transaction, type, round));
                    transaction.keep(once, "the answer " + i);
                    transaction.commit();
                }
            }
        }
    }

    private static <K, V> void save(Transaction transaction, RecordType<K, V> type, int round) {
        V value = SampleRecords.of(type).full("first" + round % 2, "second" + round % 2);
        transaction.records(type).save(value, round / 2).orThrow();
    }

    /** What stands in a column, in order of the rows; nulls are left out. */
    static List<Standing> standing(String url, SealedTable table, String column) throws SQLException {
        List<Standing> all = new ArrayList<>();
        try (Connection connection = DatabaseSource.connect(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT * FROM " + table.name() + " ORDER BY " + String.join(", ", table.identity()))) {
            while (rows.next()) {
                String value = rows.getString(column);
                if (value != null) {
                    all.add(new Standing(table.name(), column, condition(table, rows), value));
                }
            }
        }
        return all;
    }

    private static String condition(SealedTable table, ResultSet row) throws SQLException {
        List<String> parts = new ArrayList<>();
        for (String column : table.identity()) {
            Object value = row.getObject(column);
            parts.add(column + " = "
                    + (value instanceof Number ? value : "'" + value.toString().replace("'", "''") + "'"));
        }
        return String.join(" AND ", parts);
    }

    /** Puts a value where another stands, behind the back of the storage. */
    static void put(String url, Standing where, @Nullable String value) throws SQLException {
        try (Connection connection = DatabaseSource.connect(url);
                PreparedStatement update = connection.prepareStatement(
                        "UPDATE %s SET %s = ? WHERE %s".formatted(where.table(), where.column(), where.row()))) {
            update.setString(1, value);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException(where + " does not stand there.");
            }
        }
    }

    /** Whether bytes hold the bytes of a text. */
    static boolean holds(byte[] bytes, String text) {
        byte[] sought = text.getBytes(UTF_8);
        for (int at = 0; at <= bytes.length - sought.length; at++) {
            int same = 0;
            while (same < sought.length && bytes[at + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return true;
            }
        }
        return false;
    }
}
