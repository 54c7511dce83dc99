package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.jspecify.annotations.Nullable;

/** Makes storage exceptions of what the libraries throw. */
final class Failure {
    private Failure() {}

    /**
     * A failure with what the database said as its cause. What stands between is left out, because a library may put the
     * values of a statement into its message.
     */
    static StorageException of(Database database, Throwable failure) {
        SQLException said = databaseMessage(failure);
        if (said != null && database.reasonOf(said) == Reason.BUSY) {
            return busy(database, said);
        }
        return new StorageException(
                Reason.UNAVAILABLE,
                "The database %s could not be read or written. %s".formatted(database, database.advice(said)),
                said);
    }

    /** A failure of a commit, after which it may not be known what became of it. */
    static StorageException ofCommit(Database database, Throwable failure) {
        SQLException said = databaseMessage(failure);
        if (said == null || !database.leavesCommitOpen(said)) {
            return of(database, failure);
        }
        return new StorageException(
                Reason.OUTCOME_UNKNOWN,
                "The database %s was lost sight of while it kept a change: it is not known whether the change was kept. Look, and repeat it if it was not."
                        .formatted(database),
                said);
    }

    /** Others were at work for longer than a call waits. */
    static StorageException busy(Database database, @Nullable SQLException said) {
        return new StorageException(
                Reason.BUSY,
                "The database %s is busy: another program or person is at work in it. Try again.".formatted(database),
                said);
    }

    /** What the database or its driver said, if it was one of them. */
    static @Nullable SQLException databaseMessage(@Nullable Throwable failure) {
        SQLException deepest = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                deepest = said;
            }
        }
        return deepest;
    }
}
