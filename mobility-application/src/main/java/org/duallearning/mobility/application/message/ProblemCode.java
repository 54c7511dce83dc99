package org.duallearning.mobility.application.message;

import java.util.Locale;

/** What can be wrong with a message. The code is stable; the words for people are kept apart, per language. */
public enum ProblemCode {
    /** The folder, zip or workbook cannot be read at all. */
    UNREADABLE,
    /** More files or bytes than are read. */
    TOO_LARGE,
    /** A second file or sheet of the same name, which is not read. */
    FILE_TWICE,
    /** Nothing in the file, not even the names of columns. */
    HEADER_MISSING,
    /** A file that every dossier needs is not there. */
    FILE_MISSING,
    /** A key column is not in the header. */
    KEY_COLUMN_MISSING,
    /** The header names a column twice. */
    COLUMN_TWICE,
    /** Bytes that are not text in the encoding of the file. */
    BYTES_INVALID,
    /** A quote is opened and not closed. */
    QUOTE_UNCLOSED,
    /** The row has more cells than the header. */
    TOO_MANY_FIELDS,
    /** A column in which a row must have a value is not in the header. */
    COLUMN_MISSING,
    /** A value that must be there is empty. */
    VALUE_MISSING,
    /** A value that a row of this kind cannot do without is empty. */
    VALUE_NEEDED,
    /** The value is not a date. */
    DATE_INVALID,
    /** The value is not a number of the kind asked. */
    NUMBER_INVALID,
    /** The value is not yes or no. */
    YES_NO_INVALID,
    /** The value is not one of the list. */
    NOT_IN_LIST,
    /** The value lies outside its bounds. */
    OUT_OF_BOUNDS,
    /** The value has another form than asked. */
    FORM_INVALID,
    /** The same key came before in the file; the first row is kept. */
    DUPLICATE_KEY,
    /** The dossier holds a second project; the first row is kept. */
    SECOND_PROJECT,
    /** The row referred to does not exist. */
    REFERENCE_MISSING,
    /** The row referred to was refused itself. */
    REFERENCE_REFUSED,
    /** No such question is asked. */
    QUESTION_UNKNOWN,
    /** The question is not asked of this role. */
    ROLE_NOT_ASKED,
    /** The question is not asked in this wave. */
    WAVE_NOT_ASKED,
    /** Another respondent answered the question in the same role, for the same stay; the first answer is kept. */
    SECOND_ANSWER,
    /** A respondent answered the question in this wave already; the first answer is kept. */
    DUPLICATE_ANSWER,
    /** A learner who answers for another learner. */
    LEARNER_OTHER,
    /** The row is about a learner who was erased, and would bring the learner back. */
    PERSON_ERASED,
    /** The row would add or change an answer about a learner who asked to be erased. */
    PERSON_RESTRICTED;

    /** The code as written in JSON, such as {@code duplicate-key}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
