package org.duallearning.mobility.application.dossier;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.DossierSheet;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.application.port.in.ImportDossier.FileCounts;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.duallearning.mobility.application.port.in.ImportDossier.Result;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.project.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One import under way: which keys are in, which were refused, and what was found wrong. Files must be added in the order
 * of {@link DossierType#all}, so that what a row names has been judged before it. Used by one thread.
 */
final class ImportRun {
    private static final int NAMES_AT_A_TIME = 500;

    private final Transaction transaction;
    private final Saving saving;
    private final ErasedLearners erased;
    private final RowCheck rowCheck;
    private final AnswerCheck answerCheck;
    private final ObjIntConsumer<String> rowsChecked;
    private final SetMultimap<Class<?>, String> accepted = HashMultimap.create();
    private final SetMultimap<Class<?>, String> refused = HashMultimap.create();
    private final SetMultimap<Class<?>, String> stored = HashMultimap.create();
    private final Map<String, String> firstAnswers = new HashMap<>();
    private final List<Problem> problems;
    private final List<Problem> alsoRefused = new ArrayList<>();
    private final List<FileCounts> counts = new ArrayList<>();
    private final List<Dossier.Note> notes = new ArrayList<>();

    /**
     * @param transaction used by the thread of {@code saving}, or by that of this when nothing is under way there
     * @param problems what is wrong with whole files
     * @param rowsChecked told at each row in which file it is and which of its rows it is, counted from 1
     */
    ImportRun(
            Transaction transaction,
            Saving saving,
            RowCheck rowCheck,
            AnswerCheck answerCheck,
            List<Problem> problems,
            ObjIntConsumer<String> rowsChecked) {
        this.transaction = transaction;
        this.saving = saving;
        this.erased = new ErasedLearners(transaction);
        this.rowCheck = rowCheck;
        this.answerCheck = answerCheck;
        this.problems = new ArrayList<>(problems);
        this.rowsChecked = rowsChecked;
    }

    /** Judges the rows of one file and saves the good ones. */
    <R extends Record> void add(DossierSheet<R> sheet) {
        add(DossierType.of(sheet.type()), sheet);
    }

    private <R extends Record, K, V> void add(DossierType<R, K, V> type, DossierSheet<R> sheet) {
        RowShape shape = RowShape.of(type.row());
        Bundle<K, V> bundle = new Bundle<>(type.records(), transaction.records(type.records()), saving);
        KeptColumns<R, K, V> keptColumns = new KeptColumns<>(type, sheet);
        List<DossierRow<R>> rows = keptColumns.completed(sheet.rows(), transaction, rowCheck);
        notes.addAll(keptColumns.notes());
        lookUpNames(shape, rows);
        erased.lookUp(type, rows, transaction, rowCheck);
        RowNotes rowNotes = RowNotes.among(type.row(), rows, transaction);
        StandingRows standing = StandingRows.among(type, rows, transaction, rowCheck, answerCheck);
        int checked = 0;
        for (DossierRow<R> row : rows) {
            checked++;
            rowsChecked.accept(shape.file(), checked);
            if (accepts(type, shape, row, keptColumns, rowNotes, standing)) {
                V value = type.toDomain().apply(type.row().cast(answerCheck.inOneSpelling(row.row())));
                V kept = erased.left(type.records(), value);
                erased.notes(type, shape, row, kept).forEach(notes::add);
                bundle.add(kept);
            }
        }
        counts.add(bundle.counts(shape.file(), rows.size()));
    }

    private boolean accepts(
            DossierType<?, ?, ?> type,
            RowShape shape,
            DossierRow<?> row,
            KeptColumns<?, ?, ?> keptColumns,
            RowNotes rowNotes,
            StandingRows standing) {
        String key = shape.keyOf(row.row());
        List<Problem> wrong = judge(type, shape, row, key);
        boolean stands = !accepted.containsEntry(type.row(), key) && standing.includes(row, wrong);
        if (wrong.isEmpty() || stands) {
            accepted.put(type.row(), key);
            notes.addAll(standing.notes(row, wrong));
            answerCheck.accepted(row.row());
            if (row.row() instanceof SurveyRow answer) {
                firstAnswers.put(
                        key,
                        "%s, %s:%s = %s"
                                .formatted(
                                        shape.keyInWords(answer),
                                        shape.file(),
                                        row.line(),
                                        Objects.requireNonNullElse(answer.value(), "-")));
            }
            notes.addAll(rowNotes.of(shape, row));
            return true;
        }
        if (shape.hasKey(row.row())) {
            refused.put(type.row(), key);
        }
        boolean onlyFollows = wrong.stream().allMatch(Problem::followsFromAnother);
        wrong.stream().map(keptColumns::told).forEach((onlyFollows ? alsoRefused : problems)::add);
        return false;
    }

    private List<Problem> judge(DossierType<?, ?, ?> type, RowShape shape, DossierRow<?> row, String key) {
        List<Problem> wrong = new ArrayList<>(rowCheck.check(shape, row));
        if (row.isUnread()) {
            return wrong;
        }
        if (wrong.isEmpty()) {
            wrong.addAll(erased.problems(type, shape, row));
        }
        if (wrong.isEmpty() && accepted.containsEntry(type.row(), key)) {
            wrong.add(
                    firstAnswers.containsKey(key)
                            ? keyProblem(shape, row, ProblemCode.DUPLICATE_ANSWER, firstAnswers.get(key))
                            : keyProblem(shape, row, ProblemCode.DUPLICATE_KEY, shape.keyInWords(row.row())));
            wrong.addAll(answerCheck.problems(shape, row));
        } else if (wrong.isEmpty() && type.row() == ProjectRow.class && accepted.containsKey(type.row())) {
            wrong.add(keyProblem(shape, row, ProblemCode.SECOND_PROJECT, null));
        } else if (wrong.isEmpty()) {
            wrong.addAll(answerCheck.problems(shape, row));
        }
        AnswerCheck.otherLearner(row.row())
                .filter(learner -> exists(LearnerRow.class, learner))
                .ifPresent(learner -> wrong.add(new Problem(
                        ProblemCode.LEARNER_OTHER,
                        shape.file(),
                        row.line(),
                        "respondent",
                        learner,
                        ((SurveyRow) row.row()).learner())));
        for (RowShape.Reference reference : shape.references()) {
            for (String name : reference.namedBy(row.row())) {
                if (!exists(reference.target(), name)) {
                    String column = RowShape.columnName(reference.component());
                    wrong.add(problem(shape, row, missing(reference.target(), name), column, name));
                }
            }
        }
        if (wrong.isEmpty()) {
            wrong.addAll(erased.altered(type, shape, row.line(), answerCheck.inOneSpelling(row.row())));
        }
        return wrong;
    }

    private ProblemCode missing(Class<? extends Record> target, String name) {
        return refused.containsEntry(target, name) ? ProblemCode.REFERENCE_REFUSED : ProblemCode.REFERENCE_MISSING;
    }

    private boolean exists(Class<? extends Record> target, String name) {
        return accepted.containsEntry(target, name) || stored.containsEntry(target, name);
    }

    /** Looks up at once which of the rows that are named are stored though they did not come in, while nothing is being saved. */
    private void lookUpNames(RowShape shape, List<? extends DossierRow<?>> rows) {
        List<Record> read = rows.stream()
                .filter(row -> !row.isUnread())
                .<Record>map(DossierRow::row)
                .toList();
        for (RowShape.Reference reference : shape.references()) {
            lookUp(reference.target(), read.stream().flatMap(row -> reference.namedBy(row).stream()));
        }
        lookUp(LearnerRow.class, read.stream().flatMap(row -> AnswerCheck.otherLearner(row).stream()));
    }

    private void lookUp(Class<? extends Record> target, Stream<String> named) {
        Set<String> names = named.filter(name -> !exists(target, name)).collect(Collectors.toSet());
        Iterables.partition(names, NAMES_AT_A_TIME)
                .forEach(some ->
                        stored.putAll(target, stored(DossierType.of(target).records(), some)));
    }

    private <K> Set<String> stored(RecordType<K, ?> type, List<String> names) {
        Map<String, K> keys = Maps.toMap(names, name -> type.parseKey(List.of(name)));
        Set<K> found = transaction.records(type).findAll(keys.values()).keySet();
        return Maps.filterValues(keys, found::contains).keySet();
    }

    /** A problem with the key as a whole, told at its first column. */
    private static Problem keyProblem(RowShape shape, DossierRow<?> row, ProblemCode code, @Nullable String expected) {
        return new Problem(
                code, shape.file(), row.line(), shape.keyColumns().get(0), shape.firstKeyValue(row.row()), expected);
    }

    private static Problem problem(RowShape shape, DossierRow<?> row, ProblemCode code, String column, String value) {
        return new Problem(code, shape.file(), row.line(), column, value, null);
    }

    /** What becomes of the dossier, given whether a single refused row is too many. */
    Result result(boolean strict) {
        if (problems.isEmpty() && alsoRefused.isEmpty()) {
            return Result.DONE;
        }
        return strict ? Result.REFUSED : Result.DONE_IN_PART;
    }

    Report report(ProjectReference project, Result result, boolean dryRun, List<Dossier.Note> leftAside) {
        @Nullable
        Provenance provenance = transaction
                .records(RecordType.PROJECT)
                .find(project)
                .map(stored -> stored.value().provenance())
                .orElse(null);
        List<Dossier.Note> all =
                Stream.concat(leftAside.stream(), notes.stream()).toList();
        return new Report(project, provenance, result, dryRun, counts, problems, alsoRefused, all);
    }
}
