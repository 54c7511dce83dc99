package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Many rows that one statement writes. Jdbi would choose anew how to hand over every single value, which takes longer than to keep it. */
final class Batch {
    private Batch() {}

    /**
     * Writes rows, each given as the arguments of the statement: texts, whole numbers and nulls.
     *
     * @return how many rows each added, as {@link java.sql.Statement#executeBatch} says it
     */
    static int[] execute(Handle handle, String sql, Stream<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (Iterator<@Nullable Object[]> all = rows.iterator(); all.hasNext(); ) {
                @Nullable Object[] row = all.next();
                for (int i = 0; i < row.length; i++) {
                    if (row[i] instanceof String text) {
                        statement.setString(i + 1, text);
                    } else {
                        statement.setObject(i + 1, row[i]);
                    }
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
