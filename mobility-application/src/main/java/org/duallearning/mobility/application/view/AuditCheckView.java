package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * Whether an audit trail is whole. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param valid whether nobody tampered with it
 * @param entries how many entries it has
 * @param end its end, to be noted outside the storage and given to a later check
 * @param problems what is wrong
 */
public record AuditCheckView(
        String project, String provenance, boolean valid, long entries, String end, List<TamperingView> problems)
        implements Marked {
    /** Copies the list. */
    public AuditCheckView {
        problems = List.copyOf(problems);
    }

    /**
     * Something that is wrong.
     *
     * @param code what it is
     * @param number the entry it is about; 0 if it is about a record
     * @param kind the kind of record it is about; empty if none
     * @param key the key of the record; empty if none
     */
    public record TamperingView(String code, long number, String kind, String key) {}
}
