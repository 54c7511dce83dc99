package org.duallearning.mobility.application.dossier;

import java.util.List;
import org.duallearning.mobility.application.mapping.DossierType;

/**
 * One file of a dossier as it was read. Immutable and thread-safe.
 *
 * @param type which file it is
 * @param rows its rows in their order
 */
public record DossierSheet<R extends Record>(DossierType<R, ?, ?> type, List<DossierRow<R>> rows) {
    /** Copies the list. */
    public DossierSheet {
        rows = List.copyOf(rows);
    }
}
