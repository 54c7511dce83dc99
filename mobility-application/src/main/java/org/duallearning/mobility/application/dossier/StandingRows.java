package org.duallearning.mobility.application.dossier;

import com.google.common.collect.Lists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Versioned;

/** Rows that lack a value that is needed, and are stored just so: they went in before it was needed, and stand. Immutable. */
final class StandingRows {
    private static final int AT_A_TIME = 500;

    private final RowShape shape;
    private final Set<Integer> lines;

    private StandingRows(RowShape shape, Set<Integer> lines) {
        this.shape = shape;
        this.lines = lines;
    }

    /** Those among the rows of one file. */
    static <R extends Record, K, V> StandingRows among(
            DossierType<R, K, V> type,
            List<DossierRow<R>> rows,
            Snapshot snapshot,
            RowCheck rowCheck,
            AnswerCheck answerCheck) {
        RowShape shape = RowShape.of(type.row());
        List<DossierRow<R>> lacking = rows.stream()
                .filter(row -> !row.isUnread() && answerCheck.lacksAValue(row.row()))
                .filter(row -> onlyLacksValues(shape, rowCheck.check(shape, row)))
                .toList();
        Set<Integer> lines = new HashSet<>();
        Lists.partition(lacking, AT_A_TIME).forEach(some -> lines.addAll(stored(type, some, snapshot)));
        return new StandingRows(shape, lines);
    }

    private static <R extends Record, K, V> Set<Integer> stored(
            DossierType<R, K, V> type, List<DossierRow<R>> rows, Snapshot snapshot) {
        Map<Integer, V> values = new HashMap<>();
        rows.forEach(row -> values.put(row.line(), type.toDomain().apply(row.row())));
        Map<K, Versioned<V>> stored = snapshot.records(type.records())
                .findAll(values.values().stream().map(type.records()::keyOf).collect(Collectors.toSet()));
        return values.entrySet().stream()
                .filter(line -> {
                    Versioned<V> there = stored.get(type.records().keyOf(line.getValue()));
                    return there != null && there.value().equals(line.getValue());
                })
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean onlyLacksValues(RowShape shape, List<Problem> wrong) {
        return wrong.stream()
                .allMatch(problem ->
                        (problem.code() == ProblemCode.VALUE_MISSING || problem.code() == ProblemCode.VALUE_NEEDED)
                                && !shape.keyColumns().contains(problem.column()));
    }

    /** Whether a row stands in spite of what is wrong with it. */
    boolean includes(DossierRow<?> row, List<Problem> wrong) {
        return lines.contains(row.line()) && onlyLacksValues(shape, wrong);
    }

    /** What a row that stands lacks. */
    List<Dossier.Note> notes(DossierRow<?> row, List<Problem> wrong) {
        return wrong.stream()
                .map(problem ->
                        Dossier.Note.lacking(shape.file(), row.line(), Objects.requireNonNull(problem.column())))
                .toList();
    }
}
