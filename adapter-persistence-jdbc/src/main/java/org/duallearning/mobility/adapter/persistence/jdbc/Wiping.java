package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Wipes out of the files of a database what they still hold of values that were kept in the clear before they were sealed, or were
 * erased.
 */
final class Wiping {
    private Wiping() {}

    /** Whether that is still to be done. */
    static boolean isDue(Handle handle) {
        return handle.select("SELECT count(*) FROM storage_identity WHERE wiped = 0")
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** Has it done, once the transaction is over. */
    static void makeDue(Handle handle) {
        handle.execute("UPDATE storage_identity SET wiped = 0");
    }

    /** Does so, unless others are at work in the database: then it stays to be done when it is opened next. */
    static void of(Database database) {
        try (Handle handle = Jdbi.open(database.connector(Use.MIGRATING).getConnection())) {
            List<String> tables = List.copyOf(Labels.all().keySet());
            if (database.wipe(handle, tables)) {
                handle.execute("UPDATE storage_identity SET wiped = 1");
            }
        } catch (SQLException | JdbiException e) {
            SQLException said = Failure.databaseMessage(e);
            if (said == null || database.reasonOf(said) != Reason.BUSY) {
                throw Failure.of(database, e);
            }
        }
    }
}
