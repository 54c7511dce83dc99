package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a dossier. Immutable and thread-safe.
 *
 * @param project the project; null if the dossier does not say which
 * @param provenance whether the rows are real: as the project says once the good ones are in, even if nothing was saved; where no
 *     row was looked at, as the dossier says itself
 * @param result DONE, DONE_IN_PART or REFUSED
 * @param dryRun whether it was only worked out
 * @param added rows that are new
 * @param changed rows with other values than before
 * @param unchanged rows as they were
 * @param refused rows that were refused
 * @param files the same by file
 * @param problems what is wrong
 * @param alsoRefused rows refused only because a row that they name was refused
 * @param notes what was left aside or kept, and what is unlikely about rows that went in
 */
public record ImportView(
        @Nullable String project,
        String provenance,
        String result,
        boolean dryRun,
        int added,
        int changed,
        int unchanged,
        int refused,
        List<FileCountsView> files,
        List<ProblemView> problems,
        List<ProblemView> alsoRefused,
        List<NoteView> notes)
        implements Marked {
    /** Copies the lists. */
    public ImportView {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        alsoRefused = List.copyOf(alsoRefused);
        notes = List.copyOf(notes);
    }
}
