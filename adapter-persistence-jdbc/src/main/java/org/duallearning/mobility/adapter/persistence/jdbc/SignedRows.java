package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.StorageException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of one table as they stand, page by page, to sign them or to look whether they are signed. Used by one thread. */
final class SignedRows {
    /** A row may be long: a round with its certificate. */
    private static final int ROWS_AT_A_TIME = 200;

    /**
     * A row as it stands.
     *
     * @param identity the values that tell it from others, as the database has them
     * @param values what stands in each column
     * @param signature what stands where the signature does
     */
    private record Raw(
            List<Object> identity,
            List<@Nullable String> values,
            @Nullable String signature) {}

    private final SignedTable table;
    private final SealedTable sealed;
    private final Handle handle;
    private final Sealer sealer;
    private final String select;
    private final String identity;
    private @Nullable Raw last;

    SignedRows(SignedTable table, Handle handle, Sealer sealer) {
        this.table = table;
        this.sealed = table.sealed();
        this.handle = handle;
        this.sealer = sealer;
        identity = String.join(", ", sealed.identity());
        select =
                "SELECT " + String.join(", ", table.columns()) + ", " + SignedTable.SIGNATURE + " FROM " + table.name();
    }

    /** Signs every row as it stands. */
    void sign() {
        String sql = "UPDATE %s SET %s = ? WHERE %s"
                .formatted(
                        table.name(),
                        SignedTable.SIGNATURE,
                        sealed.identity().stream()
                                .map(column -> column + " = ?")
                                .collect(joining(" AND ")));
        for (List<Raw> page = next(); !page.isEmpty(); page = next()) {
            try (PreparedBatch batch = handle.prepareBatch(sql)) {
                for (Raw row : page) {
                    List<Object> arguments = new ArrayList<>();
                    arguments.add(sealer.sign(signedOf(row)));
                    arguments.addAll(row.identity());
                    batch.add(arguments.toArray());
                }
                batch.execute();
            }
        }
    }

    /**
     * Looks at every row.
     *
     * @param damage takes what is wrong, in words without values
     * @param most so much is told, and no more
     */
    void check(List<String> damage, int most) {
        for (List<Raw> page = next(); !page.isEmpty() && damage.size() < most; page = next()) {
            for (Raw row : page) {
                try {
                    if (!sealer.isSigned(signedOf(row), row.signature())) {
                        damage.add("The row %s of the table %s was changed, or put in, past this program."
                                .formatted(
                                        row.identity().stream()
                                                .map(Object::toString)
                                                .collect(joining("|")),
                                        table.name()));
                    }
                } catch (StorageException doesNotOpen) {
                    damage.add(doesNotOpen.getMessage());
                }
            }
        }
    }

    /** What is signed of it: what stands there, with what is sealed opened. */
    private byte[] signedOf(Raw row) {
        List<String> name = row.identity().stream().map(Object::toString).toList();
        List<@Nullable String> opened = new ArrayList<>(row.values());
        for (int i = 0; i < opened.size(); i++) {
            String value = opened.get(i);
            String column = table.columns().get(i);
            if (value != null && sealed.seals(column)) {
                opened.set(i, sealer.open(new Cell(table.name(), column, name), value));
            }
        }
        return table.signedOf(opened);
    }

    private List<Raw> next() {
        List<Object> arguments = new ArrayList<>();
        String after = "";
        if (last != null) {
            after = " WHERE (" + identity + ") > ("
                    + Stream.generate(() -> "?").limit(sealed.identity().size()).collect(joining(", ")) + ")";
            arguments.addAll(last.identity());
        }
        arguments.add(ROWS_AT_A_TIME);
        List<Raw> page = handle.select(select + after + " ORDER BY " + identity + " LIMIT ?", arguments.toArray())
                .map((row, context) -> raw(row))
                .list();
        if (!page.isEmpty()) {
            last = page.get(page.size() - 1);
        }
        return page;
    }

    private Raw raw(ResultSet row) throws SQLException {
        List<Object> parts = new ArrayList<>();
        for (String column : sealed.identity()) {
            parts.add(row.getObject(column));
        }
        List<@Nullable String> values = new ArrayList<>();
        for (String column : table.columns()) {
            values.add(row.getString(column));
        }
        return new Raw(parts, values, row.getString(SignedTable.SIGNATURE));
    }
}
