package org.duallearning.mobility.adapter.rest.faults;

/** A way in which a store can break the promise. */
enum Flaw {
    /** A write was acknowledged and is not there. */
    LOST,
    /** A write is there in part. */
    TORN,
    /** A write was refused, or failed, and is there. */
    DONE_THOUGH_REFUSED,
    /** A write got another answer than was due. */
    OTHER_ANSWER,
    /** A version is there that no write asked for. */
    UNASKED,
    /** A record lacks a version between others. */
    VERSION_MISSING,
    /** A write that was sent after another was answered was done before it, so that something older lies on top. */
    OUT_OF_ORDER,
    /** A version has no entry in the audit trail. */
    NOT_ENTERED,
    /** A version has several entries. */
    ENTERED_TWICE,
    /** An entry is about a version that is not there. */
    ENTERED_FOR_NOTHING,
    /** An entry says that something else was done, or by somebody else. */
    WRONG_ENTRY,
    /** The entries of a write have others between them: it was not done at once. */
    ENTERED_APART,
    /** An entry was changed, or one before it is gone. */
    BROKEN_CHAIN,
    /** What was compared and found right is no longer as it was. */
    CHANGED_LATER
}
