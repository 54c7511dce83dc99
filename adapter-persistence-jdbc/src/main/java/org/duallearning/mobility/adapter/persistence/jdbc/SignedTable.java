package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are signed, so that nobody who has the database but not the keys can change one unnoticed, or put one in.
 * Immutable and thread-safe.
 *
 * <p>Signed is what stands in each column that holds something, before it is sealed, with the names of table and column. A
 * column that is added later and holds nothing leaves a signature as it is.
 */
final class SignedTable {
    /** The column with the signature. */
    static final String SIGNATURE = "signature";

    /** No text that is stored holds it, so that two rows are never written the same. */
    private static final char BETWEEN = '\0';

    private final SealedTable sealed;
    private final List<String> columns;
    private final int[] byName;
    /** What stands before the value of each column. */
    private final String[] before;

    /**
     * A table.
     *
     * @param sealed says which columns are sealed, and which tell its rows apart
     * @param columns all but that of the signature, in the order in which values will be given
     */
    SignedTable(SealedTable sealed, List<String> columns) {
        this.sealed = sealed;
        this.columns = List.copyOf(columns);
        byName = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparing(columns::get))
                .mapToInt(Integer::intValue)
                .toArray();
        before = columns.stream().map(column -> BETWEEN + column + BETWEEN).toArray(String[]::new);
    }

    /** Every table with rows that are signed. */
    static List<SignedTable> all() {
        List<SignedTable> all = new ArrayList<>();
        RecordType.all().forEach(type -> all.add(Tables.of(type).signed()));
        all.add(Rounds.SIGNED_PLACEMENTS);
        return List.copyOf(all);
    }

    /** The same without the columns that there are not, or not yet. */
    SignedTable within(Set<String> existing) {
        return new SignedTable(
                sealed, columns.stream().filter(existing::contains).toList());
    }

    SealedTable sealed() {
        return sealed;
    }

    String name() {
        return sealed.name();
    }

    List<String> columns() {
        return columns;
    }

    /**
     * What is signed of a row.
     *
     * @param row a value for each column, not sealed
     */
    byte[] signedOf(List<? extends @Nullable Object> row) {
        StringBuilder text = new StringBuilder(256).append(name());
        for (int column : byName) {
            Object value = row.get(column);
            if (value != null) {
                text.append(before[column]).append(value);
            }
        }
        return text.toString().getBytes(UTF_8);
    }
}
