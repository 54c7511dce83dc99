package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is over cannot be used, and what was never kept is not listed. */
interface LifetimeContract extends StorageSource {
    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void recordsOfACommittedTransactionCannotBeUsed(RecordType<K, V> type) {
        V value = SampleRecords.of(type).full("A", "B");
        try (Storage storage = newStorage();
                Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
            WritableRecords<K, V> records = transaction.records(type);
            records.save(value, 0);
            transaction.commit();
            assertOver(() -> records.save(SampleRecords.of(type).minimal("A", "B"), 1));
            assertOver(() -> records.find(type.keyOf(value)));
            assertOver(
                    () -> transaction.records(type).save(SampleRecords.of(type).minimal("A", "B"), 1));
            assertOver(transaction::commit);
            assertThat(all(storage, type)).containsExactly(value);
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void recordsOfAClosedTransactionCannotBeUsed(RecordType<K, V> type) {
        V value = SampleRecords.of(type).full("A", "B");
        try (Storage storage = newStorage()) {
            Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION);
            WritableRecords<K, V> records = transaction.records(type);
            transaction.close();
            transaction.close();
            assertOver(() -> records.save(value, 0));
            assertOver(() -> transaction.records(type).all());
            assertOver(transaction::commit);
            assertThat(all(storage, type)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void recordsOfAClosedSnapshotCannotBeUsed(RecordType<K, V> type) {
        K key = type.keyOf(SampleRecords.of(type).full("A", "B"));
        try (Storage storage = newStorage()) {
            Snapshot snapshot = storage.snapshot(PROJECT);
            Records<K, V> records = snapshot.records(type);
            snapshot.close();
            snapshot.close();
            assertOver(() -> records.find(key));
            assertOver(() -> records.history(key));
            assertOver(() -> records.pageAfter(null, 1));
            assertOver(() -> snapshot.records(type).all());
        }
    }

    @Test
    default void aCommitLetsTheNextWriterIn() {
        try (Storage storage = newStorage();
                Transaction first = storage.transaction(PROJECT, REQUEST, ACTION)) {
            first.commit();
            try (Transaction second = storage.transaction(PROJECT, REQUEST, ACTION)) {
                second.commit();
            }
        }
    }

    @Test
    default void aClosedStorageCannotBeUsed() {
        Storage storage = newStorage();
        storage.close();
        storage.close();
        assertOver(storage::projects);
        assertOver(() -> storage.snapshot(PROJECT));
        assertOver(() -> storage.transaction(PROJECT, REQUEST, ACTION));
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void onlyProjectsWithARecordAreListed(RecordType<K, V> type) {
        V value = SampleRecords.of(type).full("A", "B");
        try (Storage storage = newStorage()) {
            assertThat(storage.projects()).isEmpty();
            commit(
                    storage,
                    new ProjectReference("only read"),
                    transaction -> transaction.records(type).all());
            commit(
                    storage,
                    new ProjectReference("refused"),
                    transaction -> transaction.records(type).save(value, 1));
            try (Transaction dropped = storage.transaction(new ProjectReference("dropped"), REQUEST, ACTION)) {
                dropped.records(type).save(value, 0);
            }
            assertThat(storage.projects()).isEmpty();
            commit(storage, PROJECT, transaction -> transaction.records(type).save(value, 0));
            assertThat(storage.projects()).containsExactly(PROJECT);
        }
    }

    @Test
    default void projectsAreListedInTheOrderOfCodePoints() {
        try (Storage storage = newStorage()) {
            for (String id : new String[] {"\uD835\uDC9C", "b", "B", "\uFB00", "A 1", "10", "2"}) {
                commit(
                        storage,
                        new ProjectReference(id),
                        transaction -> transaction
                                .records(RecordType.LEARNERS)
                                .save(SampleRecords.of(RecordType.LEARNERS).full("A", ""), 0));
            }
            assertThat(storage.projects())
                    .extracting(ProjectReference::value)
                    .containsExactly("10", "2", "A 1", "B", "b", "\uFB00", "\uD835\uDC9C");
        }
    }

    private static void assertOver(ThrowingCallable use) {
        assertThatThrownBy(use).isInstanceOf(IllegalStateException.class);
    }
}
