package org.duallearning.mobility.application.storage.contract;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.find;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers and writers beside each other. */
@Timeout(60)
interface IsolationContract extends StorageSource {
    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void aSnapshotStaysAsItWasWhenItWasOpened(RecordType<K, V> type) {
        V before = SampleRecords.of(type).full("A", "B");
        V after = SampleRecords.of(type).minimal("A", "B");
        try (Storage storage = newStorage()) {
            save(storage, type, before, 0);
            try (Snapshot snapshot = storage.snapshot(PROJECT)) {
                save(storage, type, after, 1);
                save(storage, type, SampleRecords.of(type).full("C", "D"), 0);
                assertThat(snapshot.records(type).find(type.keyOf(before))).contains(new Versioned<>(before, 1));
                assertThat(snapshot.records(type).history(type.keyOf(before)))
                        .containsExactly(new Versioned<>(before, 1));
                assertThat(snapshot.records(type).all()).containsExactly(before);
            }
            assertThat(all(storage, type))
                    .containsExactly(after, SampleRecords.of(type).full("C", "D"));
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void nobodySeesWhatIsNotCommitted(RecordType<K, V> type) {
        V value = SampleRecords.of(type).full("A", "B");
        try (Storage storage = newStorage();
                Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
            transaction.records(type).save(value, 0);
            assertThat(all(storage, type)).isEmpty();
            assertThat(storage.projects()).isEmpty();
        }
    }

    @Test
    default void aSecondWriterWaitsForTheFirstAndSeesWhatItCommitted() throws Exception {
        Place first = place(1);
        Place second = place(2);
        try (Storage storage = newStorage()) {
            CountDownLatch started = new CountDownLatch(1);
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                Future<Saved> outcome;
                try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                    outcome = other.submit(() -> {
                        started.countDown();
                        return save(storage, RecordType.PLACES, second, 0);
                    });
                    assertThat(started.await(10, SECONDS)).isTrue();
                    transaction.records(RecordType.PLACES).save(first, 0);
                    assertThat(outcome.isDone()).isFalse();
                    transaction.commit();
                }
                assertThat(outcome.get(30, SECONDS)).isEqualTo(new Saved.ChangedMeanwhile(1));
            } finally {
                other.shutdownNow();
            }
        }
    }

    @Test
    default void writersSideBySideLoseNoChange() throws Exception {
        int writers = 4;
        int changes = 10;
        try (Storage storage = newStorage()) {
            save(storage, RecordType.PLACES, place(0), 0);
            ExecutorService threads = Executors.newFixedThreadPool(writers);
            try {
                List<Future<?>> outcomes = new ArrayList<>();
                for (int writer = 0; writer < writers; writer++) {
                    outcomes.add(threads.submit(() -> {
                        for (int change = 0; change < changes; change++) {
                            addOneToCapacity(storage);
                        }
                    }));
                }
                for (Future<?> outcome : outcomes) {
                    outcome.get(30, SECONDS);
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(find(storage, RecordType.PLACES, new PlaceId("P")))
                    .contains(new Versioned<>(place(writers * changes), writers * changes + 1));
        }
    }

    @Test
    default void readersDoNotWaitForAWriter() throws Exception {
        try (Storage storage = newStorage()) {
            save(storage, RecordType.PLACES, place(1), 0);
            ExecutorService other = Executors.newSingleThreadExecutor();
            try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                transaction.records(RecordType.PLACES).save(place(2), 1);
                Future<List<Place>> seen = other.submit(() -> all(storage, RecordType.PLACES));
                assertThat(seen.get(20, SECONDS)).containsExactly(place(1));
            } finally {
                other.shutdownNow();
            }
        }
    }

    @Test
    default void aThreadWithATransactionIsToldSoInsteadOfWaitingForItself() {
        try (Storage storage = newStorage();
                Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
            assertThatThrownBy(() -> storage.transaction(PROJECT, REQUEST, ACTION))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(transaction.records(RecordType.PLACES).save(place(1), 0)).isEqualTo(new Saved.Stored(1));
        }
    }

    private static void addOneToCapacity(Storage storage) {
        try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
            Versioned<Place> current = transaction
                    .records(RecordType.PLACES)
                    .find(new PlaceId("P"))
                    .orElseThrow();
            int capacity =
                    current.value().capacity() == null ? 0 : current.value().capacity();
            transaction.records(RecordType.PLACES).save(place(capacity + 1), current.version());
            transaction.commit();
        }
    }

    private static Place place(int capacity) {
        return new Place(
                new PlaceId("P"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                capacity,
                List.of(),
                null,
                List.of());
    }
}
