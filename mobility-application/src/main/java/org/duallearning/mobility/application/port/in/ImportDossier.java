package org.duallearning.mobility.application.port.in;

import java.util.List;
import java.util.function.ObjIntConsumer;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.project.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of a dossier into the store: new ones are added, changed ones replaced, absent ones left as they are. So are
 * columns that a file does not have; an empty cell empties.
 */
public interface ImportDossier {
    /** Imports in one transaction. */
    default Report importDossier(Request request, Dossier dossier, Options options) {
        return importDossier(request, dossier, options, (file, rows) -> {});
    }

    /**
     * Imports in one transaction.
     *
     * @param rowsChecked told at each row in which file it is and which of its rows it is, counted from 1
     */
    Report importDossier(Request request, Dossier dossier, Options options, ObjIntConsumer<String> rowsChecked);

    /**
     * How to import.
     *
     * @param dryRun work out what would happen and save nothing
     * @param strict save nothing if a single row is refused
     */
    record Options(boolean dryRun, boolean strict) {
        /** Saves the good rows. */
        public static final Options STANDARD = new Options(false, false);
    }

    /** What became of the dossier as a whole. */
    enum Result {
        /** Every row is in. */
        DONE,
        /** Some rows were refused; the others are in. */
        DONE_IN_PART,
        /** Nothing was saved. */
        REFUSED
    }

    /**
     * What became of the rows.
     *
     * @param project the project; null if the dossier does not say which
     * @param provenance whether the rows are real: as the project says once the good ones are in, even if nothing was saved, so that
     *     what is told of the dossier carries the mark that the project will carry; where no row was looked at, as the first row
     *     of the project in the dossier says; null if that is not stated
     * @param result what became of the dossier
     * @param dryRun whether it was only worked out
     * @param files the counts per file
     * @param problems what is wrong, in the order of files and lines
     * @param alsoRefused rows refused only because a row that they name was refused
     * @param notes what was left aside or kept, and what is unlikely about rows that went in
     */
    record Report(
            @Nullable ProjectReference project,
            @Nullable Provenance provenance,
            Result result,
            boolean dryRun,
            List<FileCounts> files,
            List<Problem> problems,
            List<Problem> alsoRefused,
            List<Dossier.Note> notes) {
        /** Copies the lists. */
        public Report {
            files = List.copyOf(files);
            problems = List.copyOf(problems);
            alsoRefused = List.copyOf(alsoRefused);
            notes = List.copyOf(notes);
        }

        /** The same problems, with no row brought in. */
        public Report withNothingDone() {
            List<FileCounts> nothing = files.stream()
                    .map(counts -> new FileCounts(counts.file(), 0, 0, 0, counts.refused()))
                    .toList();
            return new Report(project, provenance, result, dryRun, nothing, problems, alsoRefused, notes);
        }

        /** How many rows were refused. */
        public int refusedRows() {
            return files.stream().mapToInt(FileCounts::refused).sum();
        }
    }

    /**
     * What became of the rows of one file.
     *
     * @param file the file
     * @param added rows that were not in the store
     * @param changed rows that were in the store with other values
     * @param unchanged rows that were in the store as they are
     * @param refused rows that were refused
     */
    record FileCounts(String file, int added, int changed, int unchanged, int refused) {}
}
