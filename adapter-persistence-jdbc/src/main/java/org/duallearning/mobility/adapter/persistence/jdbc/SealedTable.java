package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.port.out.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table are sealed: those that are labelled {@link Sensitivity#SPECIAL}, and no others. Immutable and
 * thread-safe.
 *
 * @param name the table
 * @param identity the columns that tell its rows apart, in the order of its primary key
 * @param columns the columns that are sealed
 */
record SealedTable(String name, List<String> identity, List<String> columns) {
    /** The primary keys of the tables that are no kind of record. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            "round_placements", List.of("project", "edition", "number", Table.VERSION, "position"),
            "kept_answers", List.of("caller", "request_key"));

    /** A table that is no kind of record. */
    static SealedTable of(String table) {
        return of(table, OTHERS.get(table), Labels.others(table));
    }

    /** A table by its labels. */
    static SealedTable of(String table, @Nullable List<String> identity, Map<String, Sensitivity> labels) {
        List<String> sealed = labels.entrySet().stream()
                .filter(column -> column.getValue() == Sensitivity.SPECIAL)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (identity == null || sealed.stream().anyMatch(identity::contains)) {
            throw new IllegalStateException(
                    "A column of the table %s cannot be sealed: what tells its rows apart is not known, or is to be sealed itself."
                            .formatted(table));
        }
        return new SealedTable(table, identity, sealed);
    }

    /** Every table with a column that is sealed. */
    static List<SealedTable> all() {
        List<SealedTable> all = new ArrayList<>();
        RecordType.all().forEach(type -> all.add(Tables.of(type).sealed()));
        OTHERS.keySet().stream().sorted().forEach(table -> all.add(of(table)));
        all.removeIf(table -> table.columns().isEmpty());
        return List.copyOf(all);
    }

    /** The same without the columns that there are not, or not yet. */
    SealedTable within(Set<String> existing) {
        return new SealedTable(
                name, identity, columns.stream().filter(existing::contains).toList());
    }

    boolean seals(String column) {
        return columns.contains(column);
    }

    /** What tells the current row from others. */
    List<String> identityOf(ResultSet row) throws SQLException {
        List<String> parts = new ArrayList<>(identity.size());
        for (String column : identity) {
            parts.add(row.getString(column));
        }
        return parts;
    }

    /**
     * What stands in a column: the value itself, or sealed if it has to be. Null stays null.
     *
     * @param row what tells the row from others
     * @param value as {@link Codec#encode} gives it
     */
    @Nullable
    Object kept(Sealer sealer, String column, List<String> row, @Nullable Object value) {
        return value == null || !seals(column) ? value : sealer.seal(new Cell(name, column, row), value.toString());
    }

    /** The text that stood there before it was sealed. */
    String opened(Sealer sealer, String column, ResultSet row, String value) throws SQLException {
        return sealer.open(new Cell(name, column, identityOf(row)), value);
    }
}
