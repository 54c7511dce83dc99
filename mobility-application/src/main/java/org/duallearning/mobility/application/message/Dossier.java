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

    /** The learners of whom what is kept is restricted, in the order of their rows. */
    public List<String> restricted() {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.row() instanceof RestrictedRow)
                .map(row -> ((RestrictedRow) row.row()).learner())
                .toList();
    }

    /** Whether every file that must be there is there, with the columns that identify its rows. */
    public boolean isUsable() {
        return problems.stream().noneMatch(problem -> switch (problem.code()) {
            case UNREADABLE, TOO_LARGE, FILE_MISSING, HEADER_MISSING, KEY_COLUMN_MISSING -> true;
            default -> false;
        });
    }

    /**
     * Something to know that refuses no row.
     *
     * @param code what it is
     * @param file the file
     * @param line the line, counted from 1; null when it is about the whole file
     * @param column the column; null when it is about the whole file
     * @param about what the words need beside that: the name that was probably meant, a number of rows, dates, a school or a
     *     learner; null for nothing
     */
    public record Note(
            NoteCode code,
            String file,
            @Nullable Integer line,
            @Nullable String column,
            @Nullable String about) {
        /** A file that does not belong to a dossier, and the one that was probably meant. */
        public static Note unknownFile(String file, @Nullable String meant) {
            return new Note(NoteCode.FILE_UNKNOWN, file, null, null, meant);
        }

        /** A column that does not belong to its file, and the one that was probably meant. */
        public static Note unknownColumn(String file, String column, @Nullable String meant) {
            return new Note(NoteCode.COLUMN_UNKNOWN, file, null, column, meant);
        }

        /** A column that its file does not have, and of how many rows a value is stored in it, which stays. */
        public static Note keptColumn(String file, String column, int rows) {
            return new Note(NoteCode.COLUMN_KEPT, file, null, column, String.valueOf(rows));
        }

        /** A value that is left out, because it was erased once its time was over. */
        public static Note erased(String file, int line, String column) {
            return new Note(NoteCode.VALUE_ERASED, file, line, column, null);
        }

        /** A value that a new row cannot do without, of one that is stored without it. */
        public static Note lacking(String file, int line, String column) {
            return new Note(NoteCode.VALUE_LACKING, file, line, column, null);
        }

        /** A date, and after it the one that it comes before, though it should not. */
        public static Note early(String file, int line, String column, String dates) {
            return new Note(NoteCode.DATE_EARLY, file, line, column, dates);
        }

        /** The day of an answer that cannot be of its wave, and after it the one that rules it out. */
        public static Note notCounted(String file, int line, String column, String dates) {
            return new Note(NoteCode.NOT_COUNTED, file, line, column, dates);
        }

        /** The day of an answer that is unlikely for its wave, and after it the days of the stay. */
        public static Note unlikely(String file, int line, String column, String dates) {
            return new Note(NoteCode.DAY_UNLIKELY, file, line, column, dates);
        }

        /** An answer that does not say about which stay it is, and the editions in which the learner had one. */
        public static Note editionOpen(String file, int line, String column, String editions) {
            return new Note(NoteCode.EDITION_OPEN, file, line, column, editions);
        }

        /** A school that is not that of the learner, and the learner's. */
        public static Note otherSchool(String file, int line, String column, String school) {
            return new Note(NoteCode.SCHOOL_OTHER, file, line, column, school);
        }

        /** An answer after a stay that is not on file, and the learner and edition of the stay. */
        public static Note withoutStay(String file, int line, String column, String stay) {
            return new Note(NoteCode.STAY_MISSING, file, line, column, stay);
        }
    }
}
