package org.duallearning.mobility.application.port.out;

import org.jspecify.annotations.Nullable;

/** The storage could not do what was asked; nothing was changed, unless the reason is {@link Reason#OUTCOME_UNKNOWN}. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a storage fails. */
    public enum Reason {
        /** It cannot be reached, is full, or failed while working. */
        UNAVAILABLE,
        /** Others are at work in it for too long to wait: the same may be tried again. */
        BUSY,
        /** It was lost sight of while it committed: all changes of the transaction are kept, or none. Look before repeating. */
        OUTCOME_UNKNOWN,
        /** Its schema was made by a newer program, or was damaged. */
        SCHEMA_MISMATCH,
        /** A key that its special values are sealed with is not at hand, or the file of keys is of no use. */
        KEY_MISSING,
        /** A sealed value is not as it was written, or not where. */
        DAMAGED
    }

    private final Reason reason;

    /** A failure with its reason and, if there is one, its cause. */
    public StorageException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why it failed. */
    public Reason reason() {
        return reason;
    }
}
