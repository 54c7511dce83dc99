package org.duallearning.mobility.application.message;

import java.util.Locale;

/** What there is to know of a message that refuses no row. The code is stable; the words for people are kept apart, per language. */
public enum NoteCode {
    /** A file that does not belong to a dossier; it is left aside. */
    FILE_UNKNOWN,
    /** A column that does not belong to its file; it is left aside. */
    COLUMN_UNKNOWN,
    /** A column that its file does not have; what is stored in it stays. */
    COLUMN_KEPT,
    /** A value that was erased once its time was over; it is left out. */
    VALUE_ERASED,
    /** A value without which a new row is refused; the row is stored without it, and stays so. */
    VALUE_LACKING,
    /** A date that comes before one that it should follow. */
    DATE_EARLY,
    /** The day of an answer that cannot be of its wave; it is counted nowhere. */
    NOT_COUNTED,
    /** The day of an answer that is unlikely for its wave; it counts. */
    DAY_UNLIKELY,
    /** An answer that does not say about which of several stays it is; it is counted nowhere. */
    EDITION_OPEN,
    /** A learner who is of another school than the row names. */
    SCHOOL_OTHER,
    /** An answer after a stay, of a learner of whom no stay is on file on which he left; it is counted nowhere. */
    STAY_MISSING;

    /** The code as written in JSON, such as {@code column-kept}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
