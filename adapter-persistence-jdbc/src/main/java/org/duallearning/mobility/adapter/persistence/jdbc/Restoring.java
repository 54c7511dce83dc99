package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.persistence.jdbc.BackupReader.DamagedException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Puts the tables of one backup into a database that has them, empty, within one transaction. Used by one thread. */
final class Restoring {
    private static final int ROWS_AT_A_TIME = 1_000;

    private final Handle handle;
    private final BackupReader backup;

    Restoring(Handle handle, BackupReader backup) {
        this.handle = handle;
        this.backup = backup;
    }

    /**
     * Restores all tables.
     *
     * @return how many rows
     */
    long restore() throws IOException, DamagedException {
        Set<String> awaited = new HashSet<>(BackupFormat.tables());
        long rows = 0;
        String line = backup.nextUnlessOver();
        while (line != null) {
            List<@Nullable String> head = BackupFormat.parts(line);
            if (head.size() < 2 || !BackupFormat.TABLE.equals(head.get(0)) || !awaited.remove(head.get(1))) {
                throw backup.damaged();
            }
            rows += table(Objects.requireNonNull(head.get(1)), head.subList(2, head.size()));
            line = backup.nextUnlessOver();
        }
        return rows;
    }

    private long table(String table, List<@Nullable String> names) throws IOException, DamagedException {
        List<Boolean> numbers = numbers(table, names);
        String sql = "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table,
                        String.join(", ", names),
                        Stream.generate(() -> "?").limit(names.size()).collect(Collectors.joining(", ")));
        long count = 0;
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            String line = backup.next();
            while (!line.startsWith(BackupFormat.END)) {
                batch.add(values(BackupFormat.parts(line), numbers));
                count++;
                if (batch.size() == ROWS_AT_A_TIME) {
                    batch.execute();
                }
                line = backup.next();
            }
            if (!line.equals(BackupFormat.END + count)) {
                throw backup.damaged();
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
        return count;
    }

    /** Which of the columns hold numbers; the table must have these and no others. */
    private List<Boolean> numbers(String table, List<@Nullable String> names) throws DamagedException {
        Map<String, Boolean> columns = handle.createQuery("SELECT * FROM " + table + " WHERE 1 = 0")
                .scanResultSet((results, context) -> columns(results.get().getMetaData()));
        if (names.size() != columns.size() || !columns.keySet().containsAll(names)) {
            throw backup.damaged();
        }
        return names.stream().map(columns::get).toList();
    }

    private static Map<String, Boolean> columns(ResultSetMetaData table) throws SQLException {
        Map<String, Boolean> columns = new LinkedHashMap<>();
        for (int i = 1; i <= table.getColumnCount(); i++) {
            int type = table.getColumnType(i);
            columns.put(
                    table.getColumnName(i), type == Types.INTEGER || type == Types.BIGINT || type == Types.SMALLINT);
        }
        return columns;
    }

    private @Nullable Object[] values(List<@Nullable String> row, List<Boolean> numbers) throws DamagedException {
        if (row.size() != numbers.size()) {
            throw backup.damaged();
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(value(row.get(i), numbers.get(i)));
        }
        return values.toArray();
    }

    private @Nullable Object value(@Nullable String part, boolean number) throws DamagedException {
        if (part == null || !number) {
            return part;
        }
        try {
            return Long.valueOf(part);
        } catch (NumberFormatException e) {
            throw backup.damaged();
        }
    }
}
