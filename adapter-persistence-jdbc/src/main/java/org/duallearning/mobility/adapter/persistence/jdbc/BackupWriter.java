package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes one backup, within a transaction that sees one moment. Used by one thread. */
final class BackupWriter {
    /** So that a large table is not read into memory as a whole. */
    private static final int ROWS_AT_A_TIME = 1_000;

    private final BackupLineWriter lines;

    private BackupWriter(BackupLineWriter lines) {
        this.lines = lines;
    }

    /**
     * Writes all tables.
     *
     * @param out is left open
     * @return how many rows were written
     */
    static long write(Handle handle, String schema, Instant takenAt, OutputStream out) throws IOException {
        BackupLineWriter lines = new BackupLineWriter(out);
        lines.write(new BackupHead(BackupFormat.VERSION, schema, takenAt).line());
        BackupWriter writer = new BackupWriter(lines);
        long rows = 0;
        for (String table : BackupFormat.tables()) {
            rows += writer.table(handle, table);
        }
        lines.end();
        return rows;
    }

    private long table(Handle handle, String table) {
        return handle.createQuery("SELECT * FROM " + table)
                .setFetchSize(ROWS_AT_A_TIME)
                .scanResultSet((results, context) -> rows(table, results.get()));
    }

    private long rows(String table, ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        List<@Nullable String> head = new ArrayList<>(List.of(BackupFormat.TABLE, table));
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            head.add(columns.getColumnName(i));
        }
        line(head);
        long count = 0;
        List<@Nullable String> row = new ArrayList<>();
        while (rows.next()) {
            row.clear();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.add(rows.getString(i));
            }
            line(row);
            count++;
        }
        line(BackupFormat.END + count);
        return count;
    }

    private void line(List<? extends @Nullable String> parts) {
        line(BackupFormat.line(parts));
    }

    private void line(String text) {
        try {
            lines.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
