package org.duallearning.mobility.application.message;

import java.util.List;
import java.util.Set;

/**
 * One file of a dossier as it was read. Immutable and thread-safe.
 *
 * @param type the record that is a row of the file
 * @param rows its rows in their order
 * @param absent the columns that the file does not have, of which its rows say nothing; null in a row
 */
public record DossierSheet<R extends Record>(Class<R> type, List<DossierRow<R>> rows, Set<String> absent) {
    /** Copies the collections. */
    public DossierSheet {
        rows = List.copyOf(rows);
        absent = Set.copyOf(absent);
    }
}
