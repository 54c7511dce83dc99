package org.duallearning.mobility.application.exchange;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a dossier that could not be read as a table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the file or sheet, such as {@code learners.csv}, or the dossier itself
 * @param line the line it is about, counted from 1; null when it is about the whole file
 * @param column the name of the column, where it is known
 * @param value the text or the bytes it is about, where they can be shown
 * @param code what is wrong
 * @param arguments what the message for people fills in, in the order that the code documents
 */
record TableProblem(
        String file,
        @Nullable Integer line,
        @Nullable String column,
        @Nullable String value,
        Code code,
        List<String> arguments) {

    /** By file and line, what is about the whole file first; problems of one line are equal. */
    static final Comparator<TableProblem> BY_FILE_AND_LINE = Comparator.comparing(TableProblem::file)
            .thenComparing(TableProblem::line, Comparator.nullsFirst(Comparator.naturalOrder()));

    TableProblem {
        arguments = List.copyOf(arguments);
    }

    static TableProblem ofFile(String file, Code code, String... arguments) {
        return new TableProblem(file, null, null, null, code, List.of(arguments));
    }

    /** Everything that can be wrong. */
    enum Code {
        /** Bytes that mean nothing in the encoding of the file; the row is refused. Arguments: the encoding. */
        INVALID_BYTES,
        /** A quote that is never closed, or is followed by text when it is; the row is refused. */
        UNCLOSED_QUOTE,
        /** More fields than columns; the row is refused. Arguments: fields, columns. */
        TOO_MANY_FIELDS,
        /** A second column of the same name, which is not read. */
        DUPLICATE_COLUMN,
        /** Nothing in the file, not even the names of columns. */
        MISSING_HEADER,
        /** A second file or sheet of the same name, which is not read. */
        DUPLICATE_FILE,
        /** A dossier or file that is not there, is damaged, or is of another kind. */
        UNREADABLE,
        /** More files or bytes than are read. Arguments: the limit. */
        TOO_LARGE
    }
}
