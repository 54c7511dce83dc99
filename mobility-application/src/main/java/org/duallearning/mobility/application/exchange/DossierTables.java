package org.duallearning.mobility.application.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.message.Problem;

/**
 * All that was read from a dossier.
 *
 * <p>Immutable and thread-safe.
 *
 * @param tables the tables by name of the file, each name once
 * @param problems what could not be read, by file and line
 */
record DossierTables(List<Table> tables, List<Problem> problems) {

    static final Comparator<Problem> BY_FILE_AND_LINE = Comparator.comparing(
                    Problem::file, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(Problem::line, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()));

    DossierTables {
        tables = tables.stream().sorted(Comparator.comparing(Table::file)).toList();
        problems = problems.stream().sorted(BY_FILE_AND_LINE).toList();
    }

    /** Returns the table of a file, such as {@code learners.csv}. */
    Optional<Table> table(String file) {
        return tables.stream().filter(table -> table.file().equals(file)).findFirst();
    }
}
