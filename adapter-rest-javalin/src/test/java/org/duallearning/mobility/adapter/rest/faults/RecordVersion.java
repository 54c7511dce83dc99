package org.duallearning.mobility.adapter.rest.faults;

import org.duallearning.mobility.application.audit.AuditEntry;

/**
 * Names a version of a record of a project.
 *
 * @param kind the name of the kind of record
 * @param key the key, as the audit trail writes it
 * @param version the version
 */
record RecordVersion(String kind, String key, long version) {
    /** The version that an entry is about. */
    static RecordVersion of(AuditEntry entry) {
        return new RecordVersion(entry.kind(), entry.key(), entry.version());
    }

    @Override
    public String toString() {
        return "%s %s version %d".formatted(kind, key, version);
    }
}
