package org.duallearning.mobility.application.message;

import java.util.List;

/**
 * One file of a dossier as it was read. Immutable and thread-safe.
 *
 * @param type the record that is a row of the file
 * @param rows its rows in their order
 */
public record DossierSheet<R extends Record>(Class<R> type, List<DossierRow<R>> rows) {
    /** Copies the list. */
    public DossierSheet {
        rows = List.copyOf(rows);
    }
}
