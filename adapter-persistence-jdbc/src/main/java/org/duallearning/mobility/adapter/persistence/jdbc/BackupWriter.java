package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes one backup, within a transaction that sees one moment. Used by one thread. */
final class BackupWriter {
    /** So that a large table is not read into memory as a whole. */
    private static final int ROWS_AT_A_TIME = 1_000;

    private final OutputStream out;
    private final MessageDigest digest = Sha256.begin();

    private BackupWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes all tables.
     *
     * @param out is left open
     * @return how many rows were written
     */
    static long write(Handle handle, String schema, Instant takenAt, OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        BackupWriter writer = new BackupWriter(zipped);
        writer.line(List.of(BackupFormat.NAME, BackupFormat.VERSION, schema, takenAt.toString()));
        long rows = 0;
        for (String table : BackupFormat.tables()) {
            rows += writer.table(handle, table);
        }
        String sum = HexFormat.of().formatHex(writer.digest.digest());
        zipped.write((BackupFormat.DIGEST + sum + "\n").getBytes(UTF_8));
        zipped.finish();
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
        byte[] line = (text + "\n").getBytes(UTF_8);
        digest.update(line);
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
