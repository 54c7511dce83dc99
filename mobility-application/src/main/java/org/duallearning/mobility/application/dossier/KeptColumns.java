package org.duallearning.mobility.application.dossier;

import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.DossierSheet;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Versioned;

/**
 * Keeps what is stored in columns that a file does not have: its rows say nothing of them, so what is stored is what is known.
 * Used by one thread.
 */
final class KeptColumns<R extends Record, K, V> {
    private static final int AT_A_TIME = 500;

    private final DossierType<R, K, V> type;
    private final RowShape shape;
    private final Set<String> absent;
    private final Map<String, Integer> kept = new HashMap<>();

    /** For the rows of a file. */
    KeptColumns(DossierType<R, K, V> type, DossierSheet<R> sheet) {
        this.type = type;
        this.shape = RowShape.of(type.row());
        this.absent = sheet.absent();
    }

    /** The rows of the file, those that are stored with what is stored in the columns that it does not have. */
    List<DossierRow<R>> completed(List<DossierRow<R>> rows, Snapshot snapshot, RowCheck rowCheck) {
        return absent.isEmpty()
                ? rows
                : Lists.partition(rows, AT_A_TIME).stream()
                        .flatMap(some -> some(some, snapshot, rowCheck))
                        .toList();
    }

    /** Rows that are refused for what they say are not looked for. */
    private Stream<DossierRow<R>> some(List<DossierRow<R>> rows, Snapshot snapshot, RowCheck rowCheck) {
        List<Optional<K>> keys = rows.stream()
                .map(row -> Optional.of(row)
                        .filter(sound -> rowCheck.check(shape, sound).stream()
                                .allMatch(problem -> absent.contains(problem.column())))
                        .map(this::key))
                .toList();
        Map<K, Versioned<V>> stored = snapshot.records(type.records())
                .findAll(keys.stream().flatMap(Optional::stream).collect(Collectors.toSet()));
        return IntStream.range(0, rows.size())
                .mapToObj(i -> keys.get(i)
                        .flatMap(key -> Optional.ofNullable(stored.get(key)))
                        .map(there -> completed(rows.get(i), type.toRow().apply(there.value())))
                        .orElseGet(() -> rows.get(i)));
    }

    private K key(DossierRow<R> row) {
        return type.records().keyOf(type.toDomain().apply(row.row()));
    }

    private DossierRow<R> completed(DossierRow<R> row, R stored) {
        shape.known(stored).keySet().stream()
                .filter(absent::contains)
                .forEach(column -> kept.merge(column, 1, Integer::sum));
        return new DossierRow<>(
                row.line(), type.row().cast(shape.completed(row.row(), absent, stored)), row.problems());
    }

    /** A problem with a row; a cell that is empty for want of its column is told as a column that is missing. */
    Problem told(Problem problem) {
        boolean isEmpty = problem.code() == ProblemCode.VALUE_MISSING || problem.code() == ProblemCode.VALUE_NEEDED;
        return isEmpty && absent.contains(problem.column())
                ? new Problem(ProblemCode.COLUMN_MISSING, problem.file(), problem.line(), problem.column(), null, null)
                : problem;
    }

    /** What was kept of which column, in the order of the columns. */
    List<Dossier.Note> notes() {
        return shape.columnNames().stream()
                .filter(kept::containsKey)
                .map(column -> Dossier.Note.keptColumn(shape.file(), column, kept.getOrDefault(column, 0)))
                .toList();
    }
}
