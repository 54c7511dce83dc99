package org.duallearning.mobility.application.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duallearning.mobility.application.message.Problem;

/** Decides what is kept of a table that is being read. */
interface Keeping {
    /** Keeps every table as it is. */
    Keeping WHOLE = new Keeping() {
        @Override
        public Optional<Consumer<TableRow>> taker(String file) {
            return Optional.empty();
        }

        @Override
        public Table of(Table table, List<Problem> problems) {
            return table;
        }
    };

    /** Who takes the rows of a file as they are read; if nobody, they are kept in the table. */
    Optional<Consumer<TableRow>> taker(String file);

    /**
     * What is kept of a table once it is read.
     *
     * @param problems those met so far, in any file
     */
    Table of(Table table, List<Problem> problems);
}
