package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The current row of a query, read by column name. What is sealed is opened as it is read. */
final class Row {
    private final ResultSet results;
    private final SealedTable table;
    private final Handle handle;

    /**
     * A row.
     *
     * @param table which columns are sealed; the columns that tell its rows apart were asked for if one of these was
     * @param handle has the sealer that opens them
     */
    Row(ResultSet results, SealedTable table, Handle handle) {
        this.results = results;
        this.table = table;
        this.handle = handle;
    }

    @Nullable
    String text(String column) throws SQLException {
        String kept = results.getString(column);
        return kept == null || !table.seals(column) ? kept : table.opened(Sealer.on(handle), column, results, kept);
    }

    @Nullable
    Integer integer(String column) throws SQLException {
        if (table.seals(column)) {
            return as(column, Integer::valueOf);
        }
        int value = results.getInt(column);
        return results.wasNull() ? null : value;
    }

    @Nullable
    Boolean flag(String column) throws SQLException {
        Integer value = integer(column);
        return value == null ? null : value != 0;
    }

    /** What {@code parse} makes of the text in the column; null if there is none. */
    <T> @Nullable T as(String column, Function<String, T> parse) throws SQLException {
        String text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            // The cause would repeat the text, which may be about a person.
            throw unreadable(column);
        }
    }

    /** The same for a column that is never null. */
    <T> T required(String column, Function<String, T> parse) throws SQLException {
        T value = as(column, parse);
        if (value == null) {
            throw unreadable(column);
        }
        return value;
    }

    /** The items of a list, each read by {@code parse}. */
    <T> List<T> list(String column, Function<String, T> parse) throws SQLException {
        return required(column, text -> Codec.split(text).stream().map(parse).toList());
    }

    long version() throws SQLException {
        return results.getLong(Table.VERSION);
    }

    private static StorageException unreadable(String column) {
        return new StorageException(
                Reason.SCHEMA_MISMATCH,
                "The column '%s' holds a value that this program cannot read. Use the version that wrote it, or a newer one."
                        .formatted(column),
                null);
    }
}
