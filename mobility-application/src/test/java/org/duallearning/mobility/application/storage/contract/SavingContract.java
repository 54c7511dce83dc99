package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;
import static org.duallearning.mobility.application.storage.contract.StorageSource.find;
import static org.duallearning.mobility.application.storage.contract.StorageSource.history;
import static org.duallearning.mobility.application.storage.contract.StorageSource.page;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.port.out.Change;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Saving, changing, and what is kept of it. */
interface SavingContract extends StorageSource {
    String TYPES = "org.duallearning.mobility.application.storage.contract.StorageSource#types";

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void aProjectWithoutRecordsIsEmptyAndNotAnError(RecordType<K, V> type) {
        K key = type.keyOf(SampleRecords.of(type).full("A", "B"));
        try (Storage storage = newStorage()) {
            assertThat(find(storage, type, key)).isEmpty();
            assertThat(history(storage, type, key)).isEmpty();
            assertThat(page(storage, type, null, 10)).isEmpty();
            assertThat(page(storage, type, key, 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void aNewRecordIsVersionOne(RecordType<K, V> type) {
        V value = SampleRecords.of(type).full("A", "B");
        try (Storage storage = newStorage()) {
            assertThat(save(storage, type, value, 0)).isEqualTo(new Saved.Stored(1));
            assertThat(find(storage, type, type.keyOf(value))).contains(new Versioned<>(value, 1));
        }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void everyChangeIsOneVersionMoreAndTheHistoryIsOldestFirst(RecordType<K, V> type) {
        V full = SampleRecords.of(type).full("A", "B");
        V minimal = SampleRecords.of(type).minimal("A", "B");
        try (Storage storage = newStorage()) {
            save(storage, type, full, 0);
            assertThat(save(storage, type, minimal, 1)).isEqualTo(new Saved.Stored(2));
            assertThat(save(storage, type, full, 2)).isEqualTo(new Saved.Stored(3));
            assertThat(find(storage, type, type.keyOf(full))).contains(new Versioned<>(full, 3));
            assertThat(history(storage, type, type.keyOf(full)))
                    .containsExactly(new Versioned<>(full, 1), new Versioned<>(minimal, 2), new Versioned<>(full, 3));
            assertThat(page(storage, type, null, 10)).containsExactly(new Versioned<>(full, 3));
        }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void aChangeOfAnOldVersionIsRefusedAndNothingIsSaved(RecordType<K, V> type) {
        V first = SampleRecords.of(type).full("A", "B");
        V second = SampleRecords.of(type).minimal("A", "B");
        try (Storage storage = newStorage()) {
            save(storage, type, first, 0);
            save(storage, type, second, 1);
            assertThat(save(storage, type, first, 1)).isEqualTo(new Saved.ChangedMeanwhile(2));
            assertThat(save(storage, type, first, 0)).isEqualTo(new Saved.ChangedMeanwhile(2));
            assertThat(save(storage, type, first, 3)).isEqualTo(new Saved.ChangedMeanwhile(2));
            assertThat(history(storage, type, type.keyOf(first)))
                    .containsExactly(new Versioned<>(first, 1), new Versioned<>(second, 2));
        }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void aChangeOfWhatIsNotThereIsRefusedWithVersionZero(RecordType<K, V> type) {
        V value = SampleRecords.of(type).full("A", "B");
        try (Storage storage = newStorage()) {
            assertThat(save(storage, type, value, 1)).isEqualTo(new Saved.ChangedMeanwhile(0));
            assertThat(all(storage, type)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void aRefusedChangeLeavesTheOthersOfItsTransactionStanding(RecordType<K, V> type) {
        V kept = SampleRecords.of(type).full("A", "B");
        V refused = SampleRecords.of(type).full("C", "D");
        try (Storage storage = newStorage()) {
            commit(storage, transaction -> {
                transaction.records(type).save(kept, 0);
                transaction.records(type).save(refused, 7);
            });
            assertThat(all(storage, type)).containsExactly(kept);
        }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void aTransactionSeesWhatItSaved(RecordType<K, V> type) {
        V first = SampleRecords.of(type).full("A", "B");
        V second = SampleRecords.of(type).minimal("A", "B");
        try (Storage storage = newStorage();
                Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
            WritableRecords<K, V> records = transaction.records(type);
            assertThat(records.save(first, 0)).isEqualTo(new Saved.Stored(1));
            assertThat(records.save(second, 1)).isEqualTo(new Saved.Stored(2));
            assertThat(transaction.records(type).find(type.keyOf(first))).contains(new Versioned<>(second, 2));
            assertThat(records.history(type.keyOf(first)))
                    .containsExactly(new Versioned<>(first, 1), new Versioned<>(second, 2));
            assertThat(records.all()).containsExactly(second);
        }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void closingWithoutCommitDropsEverything(RecordType<K, V> type) {
        V kept = SampleRecords.of(type).full("A", "B");
        try (Storage storage = newStorage()) {
            save(storage, type, kept, 0);
            try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                transaction.records(type).save(SampleRecords.of(type).minimal("A", "B"), 1);
                transaction.records(type).save(SampleRecords.of(type).full("C", "D"), 0);
            }
            assertThat(find(storage, type, type.keyOf(kept))).contains(new Versioned<>(kept, 1));
            assertThat(history(storage, type, type.keyOf(kept))).containsExactly(new Versioned<>(kept, 1));
            assertThat(all(storage, type)).containsExactly(kept);
            assertThat(save(storage, type, SampleRecords.of(type).minimal("A", "B"), 1))
                    .as("no version was used up")
                    .isEqualTo(new Saved.Stored(2));
        }
    }

    @Test
    default void aTransactionKeepsItsChangesToAllKinds() {
        try (Storage storage = newStorage()) {
            commit(storage, transaction -> StorageSource.types().forEach(type -> saveFull(transaction, type)));
            StorageSource.types()
                    .forEach(type ->
                            assertThat(all(storage, type)).as(type.name()).hasSize(2));
        }
    }

    private static <K, V> void saveFull(Transaction transaction, RecordType<K, V> type) {
        transaction.records(type).save(SampleRecords.of(type).full("A", "B"), 0);
        transaction.records(type).save(SampleRecords.of(type).full("C", "D"), 0);
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void projectsWithEqualKeysDoNotMeet(RecordType<K, V> type) {
        ProjectReference other = new ProjectReference(PROJECT.value().toLowerCase(Locale.ROOT));
        V here = SampleRecords.of(type).full("A", "B");
        V there = SampleRecords.of(type).minimal("A", "B");
        try (Storage storage = newStorage()) {
            commit(storage, PROJECT, transaction -> transaction.records(type).save(here, 0));
            commit(storage, other, transaction -> {
                assertThat(transaction.records(type).find(type.keyOf(there))).isEmpty();
                assertThat(transaction.records(type).save(there, 0)).isEqualTo(new Saved.Stored(1));
            });
            assertThat(all(storage, type)).containsExactly(here);
            assertThat(all(storage, other, type)).containsExactly(there);
            assertThat(history(storage, other, type, type.keyOf(there))).containsExactly(new Versioned<>(there, 1));
        }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void theHistoriesOfManyKeysAreThoseOfEach(RecordType<K, V> type) {
        List<V> values = SampleRecords.of(type).values();
        List<K> keys = values.stream().map(type::keyOf).toList();
        try (Storage storage = newStorage()) {
            commit(
                    storage,
                    transaction -> values.subList(1, values.size())
                            .forEach(value -> transaction.records(type).save(value, 0)));
            save(storage, type, values.get(1), 1);
            try (Snapshot snapshot = storage.snapshot(PROJECT)) {
                Records<K, V> records = snapshot.records(type);
                Map<K, List<Versioned<V>>> histories = records.histories(keys);
                assertThat(histories).containsOnlyKeys(keys.subList(1, keys.size()));
                assertThat(histories.get(keys.get(1)))
                        .containsExactly(new Versioned<>(values.get(1), 1), new Versioned<>(values.get(1), 2));
                assertThat(histories)
                        .allSatisfy((key, history) -> assertThat(history).isEqualTo(records.history(key)));
                assertThat(records.histories(List.of())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(TYPES)
    default <K, V> void manyAreFoundAndSavedAsOneByOne(RecordType<K, V> type) {
        List<V> values = SampleRecords.of(type).values();
        V first = values.get(0);
        V last = values.get(values.size() - 1);
        try (Storage storage = newStorage()) {
            save(storage, type, first, 0);
            save(storage, type, last, 0);
            save(storage, type, last, 1);
            List<Saved> saved = new ArrayList<>();
            commit(storage, transaction -> {
                WritableRecords<K, V> records = transaction.records(type);
                assertThat(records.findAll(values.stream().map(type::keyOf).toList()))
                        .isEqualTo(Map.of(
                                type.keyOf(first),
                                new Versioned<>(first, 1),
                                type.keyOf(last),
                                new Versioned<>(last, 2)));
                assertThat(records.findAll(List.of())).isEmpty();
                assertThat(records.saveAll(List.of())).isEmpty();
                saved.addAll(records.saveAll(values.stream()
                        .map(value -> new Change<>(value, value == first ? 1 : 0))
                        .toList()));
            });
            assertThat(saved).hasSize(values.size());
            assertThat(saved.get(0)).isEqualTo(new Saved.Stored(2));
            assertThat(saved.get(values.size() - 1)).isEqualTo(new Saved.ChangedMeanwhile(2));
            assertThat(saved.subList(1, values.size() - 1)).containsOnly(new Saved.Stored(1));
            assertThat(all(storage, type)).containsExactlyInAnyOrderElementsOf(values);
            assertThat(history(storage, type, type.keyOf(first))).hasSize(2);
        }
    }

    @Test
    default void whatIsGotReadyWhileAnotherThreadSavesIsStoredAsItIs() {
        RecordType<SurveyAnswerKey, SurveyAnswer> type = RecordType.SURVEYS;
        List<SurveyAnswer> values = IntStream.range(0, 8_000)
                .mapToObj(each -> SampleRecords.of(type).full("A" + each, "B"))
                .toList();
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try (Storage storage = newStorage()) {
            commit(storage, transaction -> {
                WritableRecords<SurveyAnswerKey, SurveyAnswer> records = transaction.records(type);
                for (int from = 0; from < values.size(); from += 2_000) {
                    List<Change<SurveyAnswer>> first = changes(values.subList(from, from + 1_000));
                    List<Change<SurveyAnswer>> second = changes(values.subList(from + 1_000, from + 2_000));
                    CountDownLatch begun = new CountDownLatch(1);
                    Future<Supplier<List<Saved>>> ready = beside.submit(() -> {
                        begun.countDown();
                        return records.ready(first);
                    });
                    Uninterruptibles.awaitUninterruptibly(begun);
                    assertThat(records.saveAll(second)).containsOnly(new Saved.Stored(1));
                    assertThat(Futures.getUnchecked(ready).get()).containsOnly(new Saved.Stored(1));
                }
            });
            assertThat(all(storage, type)).containsExactlyInAnyOrderElementsOf(values);
        } finally {
            beside.shutdown();
        }
    }

    private static <V> List<Change<V>> changes(List<V> values) {
        return values.stream().map(value -> new Change<>(value, 0)).toList();
    }
}
