package org.duallearning.mobility.adapter.persistence.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.adapter.persistence.jdbc.BackupReader.DamagedException;
import org.duallearning.mobility.application.port.out.Durability;
import org.duallearning.mobility.application.port.out.StorageAdmin;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Looks after one database, on a connection of its own for each task, which may take as long as it takes. Thread-safe. */
final class JdbcStorageAdmin implements StorageAdmin {
    private static final int ROWS_AT_A_TIME = 1_000;

    /** So much damage is told, and no more. */
    private static final int MOST_DAMAGE = 100;

    private final Database database;
    private final Keyring keyring;
    private final Durability durability;

    JdbcStorageAdmin(Database database, Keyring keyring, Durability durability) {
        this.database = database;
        this.keyring = keyring;
        this.durability = durability;
    }

    @Override
    public long backUp(Instant now, OutputStream out) throws IOException {
        return reading(handle -> {
            Schema.requireNewest(database, handle);
            // Or what is erased would come back with an older backup, should this one be the last that knows of it.
            new ErasedList(keyring.file()).complete(handle);
            return BackupWriter.write(handle, Schema.newest(), now, out);
        });
    }

    /** Every row is read, for a database may notice only then that it cannot. */
    @Override
    public List<String> damage() {
        try {
            return reading(handle -> {
                List<String> damage = new ArrayList<>(database.damage(handle));
                if (damage.isEmpty()) {
                    Schema.requireNewest(database, handle);
                    BackupWriter.write(handle, Schema.newest(), Instant.EPOCH, OutputStream.nullOutputStream());
                    addChanged(handle, damage);
                }
                return damage;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sees that every row is as this program signed it, and that what is sealed opens. */
    private void addChanged(Handle handle, List<String> damage) {
        SealingKeys.requireAll(handle, database, keyring);
        Sealer sealer = SealingKeys.putSealerOn(handle, database, keyring);
        for (SignedTable table : SignedTable.all()) {
            new SignedRows(table, handle, sealer).check(damage, MOST_DAMAGE);
        }
        SealedRows answers = new SealedRows(KeptAnswers.TABLE, handle);
        while (damage.size() < MOST_DAMAGE
                && answers.visitNext(ROWS_AT_A_TIME, (cell, value) -> addUnlessItOpens(sealer, cell, value, damage))) {
            // the next ones
        }
    }

    private static void addUnlessItOpens(Sealer sealer, Cell cell, String value, List<String> damage) {
        try {
            sealer.open(cell, value);
        } catch (StorageException e) {
            damage.add(e.getMessage());
        }
    }

    @Override
    public List<SealingKey> keys() {
        try {
            return reading(handle -> {
                List<String> inUse = SealingKeys.ids(handle);
                return keyring.all().stream()
                        .map(key -> new SealingKey(
                                key.id(),
                                key.made(),
                                inUse.contains(key.id()),
                                inUse.indexOf(key.id()) == inUse.size() - 1))
                        .toList();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Rotated rotateKeys(Instant now) {
        return KeyRotation.rotate(database, keyring, now);
    }

    @Override
    public Restored restore(InputStream in) throws IOException {
        try {
            BackupReader backup = BackupReader.of(in);
            String schema = backup.head().schema();
            if (!backup.head().isOfKnownFormat() || !Schema.VERSIONS.contains(schema)) {
                return new Restored.OfNewerProgram(schema);
            }
            if (!isEmpty(schema)) {
                return new Restored.NotEmpty();
            }
            Schema.migrate(database, isSealed(schema) ? null : keyring, schema);
            long rows = restore(backup, isSealed(schema));
            bringUpToDate(schema);
            return new Restored.Done(backup.head().takenAt(), rows);
        } catch (DamagedException e) {
            return new Restored.Damaged(e.line());
        } catch (FlywayException | JdbiException e) {
            throw Failure.of(database, e);
        }
    }

    /** After this fails, all rows are there: the next who opens the database goes on. */
    private void bringUpToDate(String schema) {
        try {
            Schema.migrate(database, keyring, Schema.newest());
            if (!isSealed(schema)) {
                Wiping.of(database);
            }
        } catch (FlywayException | StorageException e) {
            throw new StorageException(
                    Reason.OUTCOME_UNKNOWN,
                    ("All rows of the backup are in the database %s, but its tables could not be brought up to date. Open it once"
                                    + " more, and that is tried again.")
                            .formatted(database),
                    Failure.databaseMessage(e));
        }
    }

    /** Whether a backup of that schema says which keys it is sealed with. */
    private static boolean isSealed(String schema) {
        return Schema.VERSIONS.indexOf(schema) >= Schema.VERSIONS.indexOf(SealUp.VERSION);
    }

    /** Whether nothing is there, or the tables of that schema without a project. */
    private boolean isEmpty(String schema) throws IOException {
        return reading(handle -> {
            database.requireFit(handle, durability);
            List<String> applied = Schema.applied(database, handle);
            return applied.isEmpty()
                    || (applied.get(applied.size() - 1).equals(schema)
                            && handle.select("SELECT count(*) FROM dossiers")
                                            .mapTo(long.class)
                                            .one()
                                    == 0);
        });
    }

    private long restore(BackupReader backup, boolean sealed) throws IOException, DamagedException {
        try (Handle handle = open(Use.MIGRATING)) {
            handle.begin();
            if (sealed) {
                SealingKeys.clear(handle);
            }
            long rows = new Restoring(handle, backup).restore();
            if (sealed) {
                SealingKeys.requireAll(handle, database, keyring);
            }
            commit(handle);
            return rows;
        } catch (JdbiException e) {
            SQLException said = Failure.databaseMessage(e);
            if (said != null && database.refusesRow(said)) {
                throw backup.damaged();
            }
            throw e;
        }
    }

    /** As {@link Line#commit} does and for its reason: one call, whose failure may leave open what became of it. */
    private void commit(Handle handle) {
        try {
            handle.getConnection().setAutoCommit(true);
        } catch (SQLException e) {
            throw Failure.ofCommit(database, e);
        }
    }

    private <T> T reading(Task<T> task) throws IOException {
        try (Handle handle = open(Use.SURVEYING)) {
            database.beginReading(handle);
            T result = task.on(handle);
            handle.rollback();
            return result;
        } catch (JdbiException e) {
            throw Failure.of(database, e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Handle open(Use use) {
        try {
            return Jdbi.open(database.connector(use).getConnection());
        } catch (SQLException e) {
            throw Failure.of(database, e);
        }
    }

    @FunctionalInterface
    private interface Task<T> {
        T on(Handle handle) throws IOException;
    }
}
