package org.duallearning.mobility.application.dossier;

import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.application.person.PersonalType;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.FieldGroup;

/**
 * Keeps what was erased from coming back with an old dossier: rows about somebody who was erased are refused, and fields that were
 * erased before the rest are left out. Answers about somebody who asked to be erased before are kept as they are. Used by one thread.
 */
final class ErasedLearners {
    private static final int AT_A_TIME = 500;

    private final Map<LearnerId, Erasure> erasures;
    /** Those who asked to be erased, and of whom something is kept. */
    private final Set<LearnerId> restricted;
    /** The answers that are stored about them, as far as rows came in about them. */
    private final Set<Object> kept = new HashSet<>();

    /** Those of the project that is imported into. */
    ErasedLearners(Snapshot stored) {
        this.erasures = Maps.uniqueIndex(stored.records(RecordType.ERASURES).all(), Erasure::learner);
        this.restricted = erasures.values().stream()
                .filter(Erasure::restricts)
                .map(Erasure::learner)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Why a row that is right in itself may not come in. */
    <R extends Record, K, V> List<Problem> problems(DossierType<R, K, V> type, RowShape shape, DossierRow<?> row) {
        if (erasures.isEmpty()) {
            return List.of();
        }
        V value = type.toDomain().apply(type.row().cast(row.row()));
        return PersonalType.of(type.records()).stream()
                .flatMap(personal -> personal.about(value).stream())
                .filter(learner -> of(learner).isOfNobodyKnown())
                .limit(1)
                .map(learner -> new Problem(
                        ProblemCode.PERSON_ERASED,
                        shape.file(),
                        row.line(),
                        column(shape, row.row(), learner),
                        learner.value(),
                        null))
                .toList();
    }

    /** Looks up the answers that are stored about learners who asked to be erased. */
    <R extends Record, K, V> void lookUp(
            DossierType<R, K, V> type, List<DossierRow<R>> rows, Snapshot snapshot, RowCheck rowCheck) {
        if (type.row() != SurveyRow.class || restricted.isEmpty()) {
            return;
        }
        RowShape shape = RowShape.of(type.row());
        List<V> values = rows.stream()
                .filter(row -> !row.isUnread()
                        && row.problems().isEmpty()
                        && rowCheck.check(shape, row).isEmpty())
                .map(row -> type.toDomain().apply(row.row()))
                .filter(value -> restricted(type.records(), value).isPresent())
                .toList();
        Lists.partition(values, AT_A_TIME)
                .forEach(some -> snapshot.records(type.records())
                        .findAll(some.stream().map(type.records()::keyOf).collect(Collectors.toSet()))
                        .values()
                        .forEach(stored -> kept.add(stored.value())));
    }

    /** Why an answer that is right in itself may not come in: it alters what is kept about somebody who asked to be erased. */
    <R extends Record, K, V> List<Problem> altered(DossierType<R, K, V> type, RowShape shape, int line, Record row) {
        if (type.row() != SurveyRow.class || restricted.isEmpty()) {
            return List.of();
        }
        V value = type.toDomain().apply(type.row().cast(row));
        return kept.contains(left(type.records(), value))
                ? List.of()
                : restricted(type.records(), value)
                        .map(learner -> new Problem(
                                ProblemCode.PERSON_RESTRICTED,
                                shape.file(),
                                line,
                                column(shape, row, learner),
                                learner.value(),
                                null))
                        .stream()
                        .toList();
    }

    private <K, V> Optional<LearnerId> restricted(RecordType<K, V> type, V value) {
        return PersonalType.of(type).stream()
                .flatMap(personal -> personal.about(value).stream())
                .filter(restricted::contains)
                .findFirst();
    }

    private static String column(RowShape shape, Record row, LearnerId learner) {
        return shape.known(row).entrySet().stream()
                .filter(cell -> learner.value().equals(cell.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(shape.keyColumns().get(0));
    }

    /** What may come in of a value; whoever asked to be erased once has asked, and what was erased stays so. */
    <K, V> V left(RecordType<K, V> type, V value) {
        if (value instanceof Erasure asked && asked.askedOn() != null && asked.ground() != null) {
            @SuppressWarnings("unchecked") // one erasure for another
            V merged = (V) of(asked.learner()).asked(asked.askedOn(), asked.ground());
            return merged;
        }
        Optional<PersonalType<K, V>> personal = erasures.isEmpty() ? Optional.empty() : PersonalType.of(type);
        return personal.map(known -> known.erased(value, this::groups)).orElse(value);
    }

    private Set<FieldGroup> groups(LearnerId learner) {
        return of(learner).groups();
    }

    private Erasure of(LearnerId learner) {
        Erasure erasure = erasures.get(learner);
        return erasure == null ? Erasure.none(learner) : erasure;
    }

    /** What is left out of a row. */
    <R extends Record, V> List<Dossier.Note> notes(
            DossierType<R, ?, V> type, RowShape shape, DossierRow<?> row, V left) {
        if (erasures.isEmpty() || PersonalType.of(type.records()).isEmpty()) {
            return List.of();
        }
        Map<String, Object> before = shape.known(row.row());
        Map<String, Object> after = shape.known(type.toRow().apply(left));
        V whole = type.toDomain().apply(type.row().cast(row.row()));
        return whole.equals(left)
                ? List.of()
                : before.entrySet().stream()
                        .filter(cell -> !Objects.equals(cell.getValue(), after.get(cell.getKey())))
                        .map(cell -> Dossier.Note.erased(shape.file(), row.line(), cell.getKey()))
                        .toList();
    }
}
