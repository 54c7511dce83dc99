package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duallearning.mobility.adapter.persistence.jdbc.DatabaseSource.execute;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.find;
import static org.duallearning.mobility.application.storage.contract.StorageSource.history;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import com.google.common.base.Throwables;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.storage.contract.Sample;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs that die, databases that are shared, and databases that fail. */
@Timeout(60)
interface FaultsContract extends DatabaseSource {
    Learner KEPT = SampleRecords.of(RecordType.LEARNERS).full("kept", "");
    Duration THREE_SECONDS = Duration.ofSeconds(3);
    Duration FIVE_SECONDS = Duration.ofSeconds(5);

    @Test
    default void aWriterWhoIsKilledLeavesWhatItCommittedAndNeitherALockNorAnythingElse() throws Exception {
        String url = newUrl();
        Process program = InterruptedWriter.start(url);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Storage storage = StorageProvider.openUrl(url)) {
            Future<Saved> outcome = other.submit(() -> save(storage, RecordType.LEARNERS, InterruptedWriter.LOST, 0));
            program.destroyForcibly().waitFor();
            assertThat(outcome.get(30, SECONDS)).isEqualTo(new Saved.Stored(1));
            assertThat(all(storage, RecordType.LEARNERS))
                    .containsExactly(InterruptedWriter.KEPT, InterruptedWriter.LOST);
        } finally {
            program.destroyForcibly();
            other.shutdownNow();
        }
    }

    @Test
    default void whatWasCommittedIsThereForAStorageOpenedBeside() {
        String url = newUrl();
        try (Storage first = StorageProvider.openUrl(url);
                Storage second = StorageProvider.openUrl(url)) {
            save(first, RecordType.LEARNERS, KEPT, 0);
            assertThat(all(second, RecordType.LEARNERS)).containsExactly(KEPT);
            assertThat(save(second, RecordType.LEARNERS, KEPT, 0)).isEqualTo(new Saved.ChangedMeanwhile(1));
            assertThat(second.projects()).containsExactly(PROJECT);
        }
    }

    @Test
    default void aWriterWaitsForTheWriterOfAnotherStorage() throws Exception {
        String url = newUrl();
        ExecutorService other = Executors.newSingleThreadExecutor();
        CountDownLatch started = new CountDownLatch(1);
        try (Storage first = StorageProvider.openUrl(url);
                Storage second = StorageProvider.openUrl(url)) {
            Future<Saved> outcome;
            try (Transaction transaction = first.transaction(PROJECT, REQUEST, ACTION)) {
                transaction.records(RecordType.LEARNERS).save(KEPT, 0);
                outcome = other.submit(() -> {
                    started.countDown();
                    return save(second, RecordType.LEARNERS, KEPT, 0);
                });
                assertThat(started.await(10, SECONDS)).isTrue();
                assertThat(outcome.isDone()).isFalse();
                transaction.commit();
            }
            assertThat(outcome.get(30, SECONDS)).isEqualTo(new Saved.ChangedMeanwhile(1));
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    default void aWriterWaitsNoLongerThanFiveSecondsForAnother() throws Exception {
        String url = newUrl();
        ExecutorService others = Executors.newFixedThreadPool(2);
        try (Storage first = StorageProvider.openUrl(url);
                Storage second = StorageProvider.openUrl(url)) {
            try (Transaction transaction = first.transaction(PROJECT, REQUEST, ACTION)) {
                transaction.records(RecordType.LEARNERS).save(KEPT, 0);
                long start = System.nanoTime();
                for (Future<StorageException> outcome : others.invokeAll(List.of(busy(first), busy(second)))) {
                    assertThat(outcome.get().reason()).isEqualTo(Reason.BUSY);
                    assertThat(outcome.get()).hasMessageContaining("Try again");
                }
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(THREE_SECONDS, FIVE_SECONDS);
                transaction.commit();
            }
            assertThat(save(second, RecordType.LEARNERS, KEPT, 1)).isEqualTo(new Saved.Stored(2));
        } finally {
            others.shutdownNow();
        }
    }

    private static Callable<StorageException> busy(Storage storage) {
        return () -> catchThrowableOfType(StorageException.class, () -> storage.transaction(PROJECT, REQUEST, ACTION));
    }

    @Test
    default void aVersionThatSomebodyWroteBesideTheLocksIsNotWrittenAgain() {
        String url = newUrl();
        try (Storage storage = StorageProvider.openUrl(url);
                Connections beside = Connections.to(Database.of(url), line -> {})) {
            save(storage, RecordType.LEARNERS, KEPT, 0);
            try (Line line = beside.writing(Deadline.ofWaiting(), Deadline.ofAnswering(), Handle::begin)) {
                boolean written = line.call(
                        handle -> Tables.of(RecordType.LEARNERS).insert(handle, PROJECT, new Versioned<>(KEPT, 1)));
                assertThat(written).isFalse();
            }
        }
    }

    @Test
    default void aDatabaseOfAnotherProgramIsLeftAlone() throws SQLException {
        String url = newUrl();
        execute(url, "CREATE TABLE invoices (id INTEGER)");
        assertRefused(url, Reason.SCHEMA_MISMATCH);
        execute(url, "INSERT INTO invoices VALUES (1)");
    }

    @Test
    default void aSchemaOfANewerProgramIsRefused() throws SQLException {
        String url = newUrl();
        StorageProvider.openUrl(url).close();
        execute(
                url,
                "INSERT INTO flyway_schema_history SELECT 999, '999', 'later', type, script, checksum, installed_by,"
                        + " installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");
        assertRefused(url, Reason.SCHEMA_MISMATCH);
    }

    private static void assertRefused(String url, Reason reason) {
        assertThatThrownBy(() -> StorageProvider.openUrl(url))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasMessageContaining(Database.of(url).toString());
    }

    @Test
    default void programsThatAreTheFirstAtOnceAllGetIn() throws Exception {
        int programs = 4;
        ExecutorService others = Executors.newFixedThreadPool(programs);
        try {
            for (int round = 0; round < 3; round++) {
                String url = newUrl();
                CyclicBarrier start = new CyclicBarrier(programs);
                Callable<Saved> program = () -> {
                    start.await();
                    try (Storage storage = StorageProvider.openUrl(url)) {
                        return save(storage, RecordType.LEARNERS, KEPT, 0);
                    }
                };
                List<Saved> outcomes = new ArrayList<>();
                for (Future<Saved> outcome : others.invokeAll(Collections.nCopies(programs, program))) {
                    outcomes.add(outcome.get());
                }
                assertThat(outcomes).containsOnlyOnce(new Saved.Stored(1)).contains(new Saved.ChangedMeanwhile(1));
            }
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    default void aValueThatThisProgramDoesNotKnowIsNotRepeatedInTheError() throws SQLException {
        String url = newUrl();
        try (Storage storage = StorageProvider.openUrl(url)) {
            save(storage, RecordType.LEARNERS, KEPT, 0);
            execute(url, "UPDATE learners SET system = 'about-a-person'");
            StorageException failure =
                    catchThrowableOfType(StorageException.class, () -> all(storage, RecordType.LEARNERS));
            assertThat(failure.reason()).isEqualTo(Reason.SCHEMA_MISMATCH);
            assertThat(failure).hasMessageContaining("'system'");
            assertThat(Throwables.getStackTraceAsString(failure)).doesNotContain("about-a-person");
        }
    }

    @Test
    default void whatADatabaseMayNotKeepIsRefusedRatherThanReplaced() {
        String url = newUrl();
        Sample<Learner> sample = SampleRecords.of(RecordType.LEARNERS);
        List<Learner> learners = List.of(
                sample.filled().make("A", "", name -> "half \uD800"),
                sample.minimal("half \uDC00", ""),
                sample.filled().make("A", "", name -> "nothing \0"),
                sample.minimal("nothing \0", ""));
        try (Storage storage = StorageProvider.openUrl(url)) {
            for (Learner learner : learners) {
                assertThatThrownBy(() -> save(storage, RecordType.LEARNERS, learner, 0))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("cannot be stored")
                        .hasMessageNotContainingAny("half \uD800", "half \uDC00", "nothing");
            }
            assertThat(storage.projects()).isEmpty();
            assertThat(find(storage, RecordType.LEARNERS, learners.get(1).id())).isEmpty();
            assertThat(history(storage, RecordType.LEARNERS, learners.get(3).id()))
                    .isEmpty();
            List<LearnerId> ids = learners.stream().map(Learner::id).toList();
            try (Snapshot snapshot = storage.snapshot(PROJECT)) {
                assertThat(snapshot.records(RecordType.LEARNERS).findAll(ids)).isEmpty();
                assertThat(snapshot.records(RecordType.LEARNERS).histories(ids)).isEmpty();
            }
        }
    }

    @Test
    default void aTransactionInWhichACallFailedIsNotCommitted() {
        Learner refused = SampleRecords.of(RecordType.LEARNERS).filled().make("B", "", name -> "nothing \0");
        try (Storage storage = StorageProvider.openUrl(newUrl())) {
            try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                WritableRecords<LearnerId, Learner> learners = transaction.records(RecordType.LEARNERS);
                learners.save(KEPT, 0).orThrow();
                assertThatThrownBy(() -> learners.save(refused, 0)).isInstanceOf(IllegalArgumentException.class);
                assertThatThrownBy(transaction::commit)
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("Close it and begin again");
            }
            assertThat(storage.projects()).isEmpty();
        }
    }

    @Test
    default void aFailureOfTheDatabaseNamesTheDatabaseAndNoValueOfARecord() throws SQLException {
        String url = newUrl();
        try (Storage storage = StorageProvider.openUrl(url)) {
            execute(url, "DROP TABLE learners");
            StorageException failure =
                    catchThrowableOfType(StorageException.class, () -> save(storage, RecordType.LEARNERS, KEPT, 0));
            assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE);
            assertThat(failure)
                    .hasMessageContaining(Database.of(url).toString())
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(Throwables.getStackTraceAsString(failure))
                    .doesNotContain(KEPT.familyName())
                    .doesNotContain("kept");
        }
    }

    @Test
    default void afterAFailureTheNextWriterIsLetIn() throws SQLException {
        String url = newUrl();
        try (Storage storage = StorageProvider.openUrl(url)) {
            execute(url, "ALTER TABLE dossiers RENAME TO away");
            assertThatThrownBy(() -> storage.transaction(PROJECT, REQUEST, ACTION))
                    .isInstanceOf(StorageException.class);
            assertThatThrownBy(() -> storage.snapshot(PROJECT)).isInstanceOf(StorageException.class);
            assertThatThrownBy(storage::projects).isInstanceOf(StorageException.class);
            execute(url, "ALTER TABLE away RENAME TO dossiers");
            assertThat(save(storage, RecordType.LEARNERS, KEPT, 0)).isEqualTo(new Saved.Stored(1));
        }
    }
}
