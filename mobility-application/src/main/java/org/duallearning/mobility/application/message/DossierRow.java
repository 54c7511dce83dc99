package org.duallearning.mobility.application.message;

import java.util.List;

/**
 * One row as it was read. Immutable and thread-safe.
 *
 * @param line where it stands in its file, counted from 1
 * @param row the row; columns that could not be read are null in it
 * @param problems what could not be read; a row with any is refused
 */
public record DossierRow<R extends Record>(int line, R row, List<Problem> problems) {
    /** Copies the list. */
    public DossierRow {
        problems = List.copyOf(problems);
    }

    /** Whether it could not be read as a row, so that nothing is to be said of its cells. */
    public boolean isUnread() {
        return problems.stream().anyMatch(problem -> switch (problem.code()) {
            case BYTES_INVALID, QUOTE_UNCLOSED, TOO_MANY_FIELDS -> true;
            default -> false;
        });
    }
}
