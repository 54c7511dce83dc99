package org.duallearning.mobility.application.storage.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Gives the tests their storage, and words for what they do with it. */
public interface StorageSource {
    /** The project that most tests work on. */
    ProjectReference PROJECT = new ProjectReference("2018-1-BE02-KA102-000001");

    /** Who asks for what the tests do. */
    Request REQUEST = new Request(
            new Caller("tester", Role.CONSORTIUM_COORDINATOR, new OrganisationId("SYNTRA")),
            Instant.parse("2018-03-01T09:00:00.123Z"));

    /** What they do. */
    Action ACTION = Action.IMPORT_DOSSIER;

    /** A storage without records. The test closes it. */
    Storage newStorage();

    /**
     * Opens the records of a storage once more, as another program on them does. The test closes it, before the first.
     *
     * @param storage the storage that was made last
     * @return empty if nobody else can open them, as in memory
     */
    default Optional<Storage> openBeside(Storage storage) {
        return Optional.empty();
    }

    /** Every kind of record. */
    static List<RecordType<?, ?>> types() {
        return RecordType.all();
    }

    /** Changes the project in a transaction of its own. */
    static void commit(Storage storage, Consumer<Transaction> changes) {
        commit(storage, PROJECT, changes);
    }

    /** Changes a project in a transaction of its own. */
    static void commit(Storage storage, ProjectReference project, Consumer<Transaction> changes) {
        try (Transaction transaction = storage.transaction(project, REQUEST, ACTION)) {
            changes.accept(transaction);
            transaction.commit();
        }
    }

    /** Saves a record in a transaction of its own. */
    static <K, V> Saved save(Storage storage, RecordType<K, V> type, V value, long expectedVersion) {
        try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
            Saved saved = transaction.records(type).save(value, expectedVersion);
            transaction.commit();
            return saved;
        }
    }

    /** The current record under a key. */
    static <K, V> Optional<Versioned<V>> find(Storage storage, RecordType<K, V> type, K key) {
        try (Snapshot snapshot = storage.snapshot(PROJECT)) {
            return snapshot.records(type).find(key);
        }
    }

    /** Every version under a key. */
    static <K, V> List<Versioned<V>> history(Storage storage, RecordType<K, V> type, K key) {
        return history(storage, PROJECT, type, key);
    }

    /** Every version under a key in a project. */
    static <K, V> List<Versioned<V>> history(Storage storage, ProjectReference project, RecordType<K, V> type, K key) {
        try (Snapshot snapshot = storage.snapshot(project)) {
            return snapshot.records(type).history(key);
        }
    }

    /** One page of records. */
    static <K, V> List<Versioned<V>> page(Storage storage, RecordType<K, V> type, @Nullable K after, int size) {
        try (Snapshot snapshot = storage.snapshot(PROJECT)) {
            return snapshot.records(type).pageAfter(after, size);
        }
    }

    /** All current records. */
    static <K, V> List<V> all(Storage storage, RecordType<K, V> type) {
        return all(storage, PROJECT, type);
    }

    /** All current records of a project. */
    static <K, V> List<V> all(Storage storage, ProjectReference project, RecordType<K, V> type) {
        try (Snapshot snapshot = storage.snapshot(project)) {
            return snapshot.records(type).all();
        }
    }
}
