package org.duallearning.mobility.application.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as it was read from a folder, a zip or a workbook. Immutable and thread-safe.
 *
 * @param sheets the files that belong to a dossier, those referred to before those that refer
 * @param problems what is wrong with whole files; a dossier with a {@linkplain #isUsable problem that makes it unusable}
 *     is refused as a whole
 * @param notes what was left aside: files and columns that do not belong to a dossier
 */
public record Dossier(List<DossierSheet<?>> sheets, List<Problem> problems, List<Note> notes) {
    /** Copies the lists. */
    public Dossier {
        sheets = List.copyOf(sheets);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** Whether every file that must be there is there, with the columns that identify its rows. */
    public boolean isUsable() {
        return problems.stream().noneMatch(problem -> switch (problem.code()) {
            case UNREADABLE, TOO_LARGE, FILE_MISSING, HEADER_MISSING, KEY_COLUMN_MISSING -> true;
            default -> false;
        });
    }

    /**
     * Something to know that refuses no row: a file or column left aside, a date that comes before another, or a value that was
     * erased and is left out.
     *
     * @param file the file
     * @param line the line, counted from 1; null when it is about the whole file
     * @param column the column; null when it is about the whole file
     * @param dates the date and the one that it comes before, though it should not; null when something is left aside
     */
    public record Note(
            String file,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String dates) {
        /** A file that does not belong to a dossier. */
        public static Note leftAside(String file) {
            return new Note(file, null, null, null);
        }

        /** A value that is left out, because it was erased once its time was over. */
        public static Note erased(String file, int line, String column) {
            return new Note(file, line, column, null);
        }

        /** Whether it is about a value that was erased. */
        public boolean isOfErased() {
            return line != null && dates == null;
        }

        /** A column that does not belong to its file. */
        public static Note leftAside(String file, String column) {
            return new Note(file, null, column, null);
        }
    }
}
