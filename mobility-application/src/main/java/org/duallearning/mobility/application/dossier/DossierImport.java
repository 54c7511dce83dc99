package org.duallearning.mobility.application.dossier;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.message.ProjectRow;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.project.Provenance;
import org.jspecify.annotations.Nullable;

/** Checks a dossier row by row and saves what is good in one transaction. Thread-safe. */
public final class DossierImport implements ImportDossier {
    /** Where days begin first; a day that has not begun there is still to come everywhere. */
    private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);

    private final Storage storage;
    private final RowCheck rowCheck;
    private final IndicatorBook book;

    /** An import into this storage, by these checks, of answers to the questions that these indicators count. */
    public DossierImport(Storage storage, RowCheck rowCheck, IndicatorBook book) {
        this.storage = storage;
        this.rowCheck = rowCheck;
        this.book = book;
    }

    @Override
    public Report importDossier(Request request, Dossier dossier, Options options, ObjIntConsumer<String> rowsChecked) {
        Optional<ProjectReference> project = project(dossier);
        if (!dossier.isUsable() || project.isEmpty()) {
            return new Report(
                    project.orElse(null),
                    provenance(dossier),
                    Result.REFUSED,
                    options.dryRun(),
                    List.of(),
                    dossier.isUsable() ? withoutProject(dossier) : dossier.problems(),
                    List.of(),
                    dossier.notes());
        }
        try (Transaction transaction = storage.transaction(project.get(), request, Action.IMPORT_DOSSIER);
                Saving saving = new Saving()) {
            ImportRun run = new ImportRun(
                    transaction,
                    saving,
                    rowCheck,
                    new AnswerCheck(book, LocalDate.ofInstant(request.at(), FIRST)),
                    dossier.problems(),
                    rowsChecked);
            dossier.sheets().forEach(run::add);
            Result result = run.result(options.strict());
            Report report = run.report(project.get(), result, options.dryRun(), dossier.notes());
            if (result == Result.REFUSED) {
                return report.withNothingDone();
            }
            return options.dryRun() ? report : transaction.commit(request, report);
        }
    }

    /** The project that the first row of its file names, even if that row is refused for another reason. */
    private static Optional<ProjectReference> project(Dossier dossier) {
        return projectRows(dossier)
                .map(row -> ((ProjectRow) row.row()).reference())
                .filter(reference -> reference != null && !reference.isBlank())
                .findFirst()
                .map(ProjectReference::new);
    }

    /** Whether its rows are real, as the first row of the project says. */
    private static @Nullable Provenance provenance(Dossier dossier) {
        return projectRows(dossier)
                .findFirst()
                .flatMap(row -> Provenance.named(((ProjectRow) row.row()).provenance()))
                .orElse(null);
    }

    /** Why a dossier that has the files it needs does not name its project. */
    private List<Problem> withoutProject(Dossier dossier) {
        RowShape shape = RowShape.of(ProjectRow.class);
        List<Problem> problems = new ArrayList<>(dossier.problems());
        projectRows(dossier).forEach(row -> problems.addAll(rowCheck.check(shape, row)));
        if (problems.isEmpty()) {
            String reference = shape.keyColumns().get(0);
            problems.add(new Problem(ProblemCode.VALUE_MISSING, shape.file(), null, reference, null, null));
        }
        return problems;
    }

    private static Stream<? extends DossierRow<?>> projectRows(Dossier dossier) {
        return dossier.sheets().stream()
                .filter(sheet -> sheet.type() == ProjectRow.class)
                .flatMap(sheet -> sheet.rows().stream());
    }
}
