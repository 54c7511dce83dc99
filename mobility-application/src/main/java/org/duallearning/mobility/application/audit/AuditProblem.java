package org.duallearning.mobility.application.audit;

import java.util.Objects;

/**
 * Something that was done to an audit trail, or past it. Immutable and thread-safe.
 *
 * @param code what it is
 * @param number the entry it is about; 0 if it is about a record
 * @param kind the kind of record it is about; empty if none
 * @param key the key of the record, as {@link AuditEntry#keyText} writes it; empty if none
 */
public record AuditProblem(Code code, long number, String kind, String key) {
    /** What can be wrong. */
    public enum Code {
        /** The entry does not say any more what it said when it was made. */
        CHANGED,
        /** Entries are missing before this one, or it is not one of the trail. */
        GAP,
        /** The entry before this one is not the one that it followed when it was made. */
        NOT_LINKED,
        /** The entry says a version of its record that cannot come next. */
        OUT_OF_ORDER,
        /** The trail does not reach the end that was noted before, or reaches another one. */
        OTHER_END,
        /** A version of the record is stored that the trail does not tell of. */
        NOT_ENTERED,
        /** The trail tells of a version of the record that is not stored. */
        NOT_STORED
    }

    /** Checks that everything is there. */
    public AuditProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
    }
}
