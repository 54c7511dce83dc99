package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.jspecify.annotations.Nullable;

/** Makes storage exceptions of what the libraries throw. */
final class Failure {
    private static final int SQLITE_BUSY = 5;

    private Failure() {}

    /**
     * A failure with what the database said as its cause. What stands between is left out, because a library may put the
     * values of a statement into its message.
     */
    static StorageException of(DatabaseFile file, Throwable failure) {
        return new StorageException(
                Reason.UNAVAILABLE,
                "The database %s could not be read or written. Check the file, its rights, the room on its disk, and whether another program holds it."
                        .formatted(file),
                databaseMessage(failure));
    }

    /** Whether another program held the database. */
    static boolean isLocked(StorageException failure) {
        return failure.getCause() instanceof SQLException said && (said.getErrorCode() & 0xff) == SQLITE_BUSY;
    }

    /** What the database itself said, if it was the database. */
    static @Nullable SQLException databaseMessage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && said.getCause() == null) {
                return said;
            }
        }
        return null;
    }
}
