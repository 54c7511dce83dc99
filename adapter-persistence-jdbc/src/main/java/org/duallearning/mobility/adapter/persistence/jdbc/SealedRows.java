package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of one table as they stand, page by page, to seal them or to look whether they open. Used by one thread. */
final class SealedRows {
    /**
     * A row as it stands.
     *
     * @param identity the values that tell it from others, as the database has them
     * @param values the values of the sealed columns
     */
    private record Raw(List<Object> identity, List<@Nullable String> values) {
        List<String> name() {
            return identity.stream().map(Object::toString).toList();
        }
    }

    /** What is done with a value that stands in a cell. */
    interface Visitor {
        void visit(Cell cell, String value);
    }

    /** Makes of a value that stands in a cell another one that does. */
    interface Change {
        String of(Cell cell, String value);
    }

    private final SealedTable table;
    private final Handle handle;
    private @Nullable Raw last;

    SealedRows(SealedTable table, Handle handle) {
        this.table = table;
        this.handle = handle;
    }

    /** Looks at every value of the next rows; false if there are no more. */
    boolean visitNext(int rows, Visitor visitor) {
        List<Raw> page = next(rows, "", List.of());
        page.forEach(row -> cells(row, visitor));
        return !page.isEmpty();
    }

    private void cells(Raw row, Visitor visitor) {
        List<String> name = row.name();
        for (int i = 0; i < table.columns().size(); i++) {
            String value = row.values().get(i);
            if (value != null) {
                visitor.visit(new Cell(table.name(), table.columns().get(i), name), value);
            }
        }
    }

    /**
     * Changes the values of the next rows.
     *
     * @return how many rows were changed; 0 if there are no more
     */
    int changeNext(int rows, Change change) {
        return change(next(rows, "", List.of()), change);
    }

    /**
     * Changes the values of the next rows that do not begin in some way.
     *
     * @return how many rows were changed; 0 if there are no more
     */
    int changeNextUnless(String beginning, int rows, Change change) {
        String isOther = table.columns().stream()
                .map(column -> "substr(" + column + ", 1, " + beginning.length() + ") <> ?")
                .collect(joining(" OR ", " AND (", ")"));
        List<Raw> page = next(
                rows, isOther, table.columns().stream().map(column -> beginning).toList());
        return change(page, (cell, value) -> value.startsWith(beginning) ? value : change.of(cell, value));
    }

    private int change(List<Raw> page, Change change) {
        if (page.isEmpty()) {
            return 0;
        }
        String sql = "UPDATE %s SET %s WHERE %s"
                .formatted(
                        table.name(), each(table.columns(), "%s = ?", ", "), each(table.identity(), "%s = ?", " AND "));
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            for (Raw row : page) {
                List<@Nullable Object> arguments = new ArrayList<>();
                List<String> name = row.name();
                for (int i = 0; i < table.columns().size(); i++) {
                    String value = row.values().get(i);
                    Cell cell = new Cell(table.name(), table.columns().get(i), name);
                    arguments.add(value == null ? null : change.of(cell, value));
                }
                arguments.addAll(row.identity());
                batch.add(arguments.toArray());
            }
            batch.execute();
        }
        return page.size();
    }

    /** Whether a value begins in some way. */
    boolean hasAny(String beginning) {
        String begins = table.columns().stream()
                .map(column -> "substr(" + column + ", 1, " + beginning.length() + ") = ?")
                .collect(joining(" OR "));
        return handle.select(
                        "SELECT 1 FROM " + table.name() + " WHERE " + begins + " LIMIT 1",
                        table.columns().stream()
                                .map(column -> (Object) beginning)
                                .toArray())
                .mapTo(int.class)
                .findFirst()
                .isPresent();
    }

    private List<Raw> next(int rows, String condition, List<String> values) {
        String identity = String.join(", ", table.identity());
        List<Object> arguments = new ArrayList<>();
        String after = "1 = 1";
        if (last != null) {
            after = "(" + identity + ") > (" + each(table.identity(), "?", ", ") + ")";
            arguments.addAll(last.identity());
        }
        arguments.addAll(values);
        arguments.add(rows);
        String columns = Stream.concat(table.identity().stream(), table.columns().stream())
                .collect(joining(", "));
        List<Raw> page = handle.select(
                        "SELECT " + columns + " FROM " + table.name() + " WHERE " + after + condition + " ORDER BY "
                                + identity + " LIMIT ?",
                        arguments.toArray())
                .map((row, context) -> raw(row))
                .list();
        if (!page.isEmpty()) {
            last = page.get(page.size() - 1);
        }
        return page;
    }

    private Raw raw(ResultSet row) throws SQLException {
        List<Object> identity = new ArrayList<>();
        for (String column : table.identity()) {
            identity.add(row.getObject(column));
        }
        List<@Nullable String> values = new ArrayList<>();
        for (String column : table.columns()) {
            values.add(row.getString(column));
        }
        return new Raw(identity, values);
    }

    private static String each(List<String> names, String form, String separator) {
        return names.stream().map(form::formatted).collect(joining(separator));
    }
}
