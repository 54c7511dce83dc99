package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The migration that gives a storage its id and its first key, and seals what was kept in the clear. */
final class SealUp extends MigrationInJava {
    static final String VERSION = "8";

    private static final int ROWS_AT_A_TIME = 1_000;

    private final @Nullable Keyring keyring;

    /**
     * The migration.
     *
     * @param keyring holds the key; null where the id and the keys come with a backup that is restored next
     */
    SealUp(@Nullable Keyring keyring) {
        super(VERSION, "seal up");
        this.keyring = keyring;
    }

    @Override
    void migrate(Handle handle) {
        if (keyring != null) {
            sealUp(handle, keyring);
        }
    }

    private static void sealUp(Handle handle, Keyring keyring) {
        Key key = keyring.newest(Instant.now());
        SealingKeys.begin(handle, keyring, key);
        Sealer sealer = new Sealer(keyring, key);
        for (SealedTable table : SealedTable.all()) {
            SealedTable existing = table.within(Schema.columns(handle, table.name()));
            if (!existing.columns().isEmpty()) {
                sealAll(new SealedRows(existing, handle), sealer);
            }
        }
    }

    /** What is there was kept in the clear, whatever it looks like. */
    private static void sealAll(SealedRows rows, Sealer sealer) {
        int changed;
        do {
            changed = rows.changeNext(ROWS_AT_A_TIME, sealer::seal);
        } while (changed > 0);
    }
}
