package org.duallearning.mobility.application.storage.contract.history;

import java.util.List;

/**
 * Something that clients saw and that cannot come of one transaction after another. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param transactions the ids of the transactions that show it; those of a cycle in its order
 * @param explanation how they show it
 */
public record Anomaly(Kind kind, List<Integer> transactions, String explanation) {
    /** Kinds of anomalies, by the names of Adya (1999) and Elle where they have one. */
    public enum Kind {
        /** A list holds a number twice. */
        DUPLICATE,
        /** A list holds a number that nobody had appended. */
        UNKNOWN_NUMBER,
        /** The version of a record is not the number of times that it was saved. */
        WRONG_VERSION,
        /** G1a: a transaction saw a number of one that was dropped. */
        ABORTED_READ,
        /** A transaction was over before another committed, and saw a number of it. */
        DIRTY_READ,
        /** G1b: a transaction saw a list as it was in the middle of another. */
        INTERMEDIATE_READ,
        /** A transaction read a list twice, and more had changed than it did itself. */
        NON_REPEATABLE_READ,
        /** Two reads of a list, neither of which is the beginning of the other. */
        INCOMPATIBLE_ORDER,
        /** Two transactions appended to the same version of a list, or what one appended is gone. */
        LOST_UPDATE,
        /** A cycle of writes over writes. */
        G0,
        /** A cycle of writes over writes and reads of writes. */
        G1C,
        /** A cycle with exactly one write over what had been read. */
        G_SINGLE,
        /** A cycle with several writes over what had been read; write skew is one. */
        G2,
        /** A cycle with a transaction that had ended before another began: somebody saw an old state, or wrote into the past. */
        AGAINST_TIME
    }

    /** Copies the ids. */
    public Anomaly {
        transactions = List.copyOf(transactions);
    }
}
