package org.duallearning.mobility.adapter.persistence.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.duallearning.mobility.application.port.out.StorageAdmin.Rotated;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Has another key seal the values of a database, and seals again what older keys sealed, while others go on reading and
 * writing. Used by one thread.
 *
 * <p>First the key is in its file, then in the database, and then every writer uses it: the database keeps writers out for that
 * one moment, and they look which key seals when they begin. Then all else is sealed again in transactions of some rows,
 * with pauses in which others write. Last the older keys are forgotten by the database, not by the file. Broken off at any
 * point, it goes on from there when it is begun again.
 */
final class KeyRotation {
    private static final int ROWS_AT_A_TIME = 2_000;

    /** How long it keeps asking to be let in. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** How long writers may have to wait behind it while it asks. */
    private static final Duration ASKING = Duration.ofMillis(300);

    private final Database database;
    private final Keyring keyring;
    private final Handle handle;

    private KeyRotation(Database database, Keyring keyring, Handle handle) {
        this.database = database;
        this.keyring = keyring;
        this.handle = handle;
    }

    /**
     * Rotates.
     *
     * @throws StorageException if a key is missing, others did not let it in for minutes, or the database failed
     */
    static Rotated rotate(Database database, Keyring keyring, Instant now) {
        try (Handle handle = Jdbi.open(database.connector(Use.RESEALING).getConnection())) {
            return new KeyRotation(database, keyring, handle).rotate(now);
        } catch (SQLException | JdbiException e) {
            throw Failure.of(database, e);
        }
    }

    private Rotated rotate(Instant now) {
        boolean goesOn = changing(any -> {
            SealingKeys.requireAll(any, database, keyring);
            boolean begun = SealingKeys.ids(any).size() > 1;
            if (!begun) {
                SealingKeys.add(any, keyring, keyring.add(now));
            }
            return begun;
        });
        long rows = 0;
        for (SealedTable table : SealedTable.all()) {
            rows += sealAgain(new SealedRows(table, handle));
        }
        List<String> ids = SealingKeys.ids(handle);
        for (String older : ids.subList(0, ids.size() - 1)) {
            if (SealedTable.all().stream()
                    .noneMatch(table -> new SealedRows(table, handle).hasAny(Sealer.beginningOf(older)))) {
                changing(any -> any.execute("DELETE FROM sealing_keys WHERE key_id = ?", older));
            }
        }
        return new Rotated(ids.get(ids.size() - 1), rows, goesOn);
    }

    private long sealAgain(SealedRows rows) {
        long all = 0;
        int changed;
        do {
            long begun = System.nanoTime();
            changed = asking(until -> database.beginSealing(handle, until), any -> {
                Sealer sealer = SealingKeys.putSealerOn(any, database, keyring);
                return rows.changeNextUnless(
                        sealer.beginning(),
                        ROWS_AT_A_TIME,
                        (cell, value) -> sealer.seal(cell, sealer.open(cell, value)));
            });
            all += changed;
            // As long again for others, who may only look now and then whether it is their turn.
            LockSupport.parkNanos(changed == 0 ? 0 : System.nanoTime() - begun);
        } while (changed > 0);
        return all;
    }

    private <T> T changing(Function<Handle, T> work) {
        return asking(until -> database.beginChangingKeys(handle, until), work);
    }

    private <T> T asking(Consumer<Deadline> beginning, Function<Handle, T> work) {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                beginning.accept(Deadline.ofWaiting().orIn(ASKING));
                T result = work.apply(handle);
                handle.execute("COMMIT");
                return result;
            } catch (JdbiException e) {
                dropAfter(e);
                StorageException failure = Failure.of(database, e);
                if (failure.reason() != Reason.BUSY || System.nanoTime() - patient > 0) {
                    throw failure;
                }
                LockSupport.parkNanos(ASKING.toNanos());
            } catch (RuntimeException e) {
                dropAfter(e);
                throw e;
            }
        }
    }

    private void dropAfter(RuntimeException failure) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            failure.addSuppressed(e);
        }
    }
}
