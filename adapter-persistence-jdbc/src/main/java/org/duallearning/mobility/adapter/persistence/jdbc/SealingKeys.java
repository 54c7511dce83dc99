package org.duallearning.mobility.adapter.persistence.jdbc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.jdbi.v3.core.Handle;

/** What a database says of itself: which storage it is, and which keys its values are sealed with. */
final class SealingKeys {
    private static final String CURRENT = "SELECT key_id FROM sealing_keys ORDER BY number DESC LIMIT 1";

    private SealingKeys() {}

    /** Whether the tables hold nothing at all, and so are no storage yet. */
    static boolean isBlank(Handle handle) {
        return handle.select("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM sealing_keys)"
                        + " AND NOT EXISTS (SELECT 1 FROM storage_identity) AND NOT EXISTS (SELECT 1 FROM dossiers)")
                .mapTo(int.class)
                .findFirst()
                .isPresent();
    }

    /** Makes a storage of tables that are none yet: gives it an id, and the key that seals. */
    static void begin(Handle handle, Keyring keyring, Key key) {
        handle.execute(
                "INSERT INTO storage_identity (storage, wiped)"
                        + " VALUES (?, (SELECT CASE WHEN EXISTS (SELECT 1 FROM dossiers) THEN 0 ELSE 1 END))",
                UUID.randomUUID().toString());
        add(handle, keyring, key);
    }

    /** Takes all of that back, for what a backup says. */
    static void clear(Handle handle) {
        handle.execute("DELETE FROM sealing_keys");
        handle.execute("DELETE FROM storage_identity");
    }

    /** Has another key seal from now on. */
    static void add(Handle handle, Keyring keyring, Key key) {
        handle.execute(
                "INSERT INTO sealing_keys (number, key_id, proof)"
                        + " VALUES ((SELECT coalesce(max(number), 0) + 1 FROM sealing_keys), ?, ?)",
                key.id(),
                new Sealer(keyring, key).seal(proofOf(key.id()), storage(handle)));
    }

    /** The ids of the keys, the one that seals last. */
    static List<String> ids(Handle handle) {
        return handle.select("SELECT key_id FROM sealing_keys ORDER BY number")
                .mapTo(String.class)
                .list();
    }

    /**
     * Puts a sealer on a connection, with the key that seals at this moment.
     *
     * @throws StorageException if the keyring lacks the key
     */
    static Sealer putSealerOn(Handle handle, Database database, Keyring keyring) {
        String id = handle.select(CURRENT).mapTo(String.class).findFirst().orElseThrow(() -> nameless(database));
        Sealer sealer = new Sealer(keyring, keyring.find(id).orElseThrow(() -> missing(database, keyring, id)));
        sealer.putOn(handle);
        return sealer;
    }

    /**
     * Sees that all that is sealed can be opened.
     *
     * @throws StorageException if the keyring lacks a key
     */
    static void requireAll(Handle handle, Database database, Keyring keyring) {
        Map<String, String> proofs = new LinkedHashMap<>();
        handle.select("SELECT key_id, proof FROM sealing_keys ORDER BY number")
                .map((row, context) -> Map.entry(row.getString("key_id"), row.getString("proof")))
                .forEach(row -> proofs.put(row.getKey(), row.getValue()));
        if (proofs.isEmpty()) {
            throw nameless(database);
        }
        String storage = storage(handle);
        proofs.forEach((id, proof) -> {
            Key key = keyring.find(id).orElseThrow(() -> missing(database, keyring, id));
            if (!new Sealer(keyring, key).open(proofOf(id), proof).equals(storage)) {
                throw nameless(database);
            }
        });
    }

    private static Cell proofOf(String id) {
        return new Cell("sealing_keys", "proof", List.of(id));
    }

    static String storage(Handle handle) {
        return handle.select("SELECT storage FROM storage_identity")
                .mapTo(String.class)
                .one();
    }

    private static StorageException missing(Database database, Keyring keyring, String id) {
        return keyring.file().missing("the special fields of the database " + database, id);
    }

    private static StorageException nameless(Database database) {
        return new StorageException(
                Reason.DAMAGED,
                ("The database %s does not say which storage it is and which keys it is sealed with: restoring it was broken off,"
                                + " or it was tampered with. Restore a backup into an empty database.")
                        .formatted(database),
                null);
    }
}
