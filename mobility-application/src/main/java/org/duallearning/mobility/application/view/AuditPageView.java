package org.duallearning.mobility.application.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some entries of the audit trail of a project, oldest first. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param items the entries
 * @param next the number after which the next page starts; null on the last
 */
public record AuditPageView(
        String project,
        String provenance,
        List<EntryView> items,
        @Nullable Long next) implements Marked {
    /** Copies the list. */
    public AuditPageView {
        items = List.copyOf(items);
    }

    /**
     * One change of one record.
     *
     * @param number its number in the trail
     * @param at when
     * @param caller the id of who asked for it
     * @param role in what capacity
     * @param organisation for which organisation; null for none
     * @param action what was done
     * @param kind the kind of record
     * @param key the key of the record; its parts are separated by bars
     * @param version the version that was saved
     * @param hash the hash of the entry
     */
    public record EntryView(
            long number,
            String at,
            String caller,
            String role,
            @Nullable String organisation,
            String action,
            String kind,
            String key,
            long version,
            String hash) {}
}
