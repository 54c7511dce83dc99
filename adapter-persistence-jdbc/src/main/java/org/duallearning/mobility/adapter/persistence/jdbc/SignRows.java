package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The migration that signs the rows that are there: what was done to them before, nobody can tell. */
final class SignRows extends MigrationInJava {
    private final Database database;
    private final @Nullable Keyring keyring;

    /**
     * The migration.
     *
     * @param keyring holds the key; null where signed rows come with a backup that is restored next
     */
    SignRows(Database database, @Nullable Keyring keyring) {
        super("11", "sign rows");
        this.database = database;
        this.keyring = keyring;
    }

    @Override
    void migrate(Handle handle) {
        if (keyring != null) {
            sign(handle, keyring);
        }
    }

    private void sign(Handle handle, Keyring keys) {
        Sealer sealer = SealingKeys.putSealerOn(handle, database, keys);
        for (SignedTable table : SignedTable.all()) {
            Set<String> existing = Schema.columns(handle, table.name());
            if (existing.contains(SignedTable.SIGNATURE)) {
                new SignedRows(table.within(existing), handle, sealer).sign();
            }
        }
    }
}
