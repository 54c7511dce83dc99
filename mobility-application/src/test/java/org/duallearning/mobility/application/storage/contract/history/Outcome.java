package org.duallearning.mobility.application.storage.contract.history;

/** What became of a transaction, as far as its client knows. */
public enum Outcome {
    /** Kept; also a snapshot, which only reads. */
    COMMITTED,
    /** Dropped by its client, since a record had changed meanwhile. */
    REFUSED,
    /** Dropped by its client, or by a failure before the commit. */
    ABORTED,
    /** Kept or dropped: the commit failed. */
    UNKNOWN
}
