package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import com.google.common.base.Throwables;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.learner.Learner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Programs that die, files that are shared, and databases that fail. */
@Timeout(60)
final class DatabaseFaultsTest {
    private static final Learner KEPT = SampleRecords.of(RecordType.LEARNERS).full("kept", "");

    @TempDir
    Path folder;

    private String url;

    @BeforeEach
    void nameTheFile() {
        url = "jdbc:sqlite:" + folder.resolve("mobility.db");
    }

    @Test
    void whatWasCommittedIsThereAfterTheProgramWasKilledAndNothingElse() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingWriter.class.getName(),
                        url)
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "output.txt"))
                .start();
        assertThat(program.waitFor()).isEqualTo(CrashingWriter.KILLED);
        try (Storage storage = StorageProvider.openUrl(url)) {
            assertThat(all(storage, RecordType.LEARNERS)).containsExactly(KEPT);
        }
    }

    @Test
    void whatWasCommittedIsThereForAStorageOpenedBeside() {
        try (Storage first = StorageProvider.openUrl(url);
                Storage second = StorageProvider.openUrl(url)) {
            save(first, RecordType.LEARNERS, KEPT, 0);
            assertThat(all(second, RecordType.LEARNERS)).containsExactly(KEPT);
            assertThat(save(second, RecordType.LEARNERS, KEPT, 0)).isEqualTo(new Saved.ChangedMeanwhile(1));
            assertThat(second.projects()).containsExactly(PROJECT);
        }
    }

    @Test
    void aWriterWaitsForTheWriterOfAnotherStorageOnTheSameFile() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        CountDownLatch started = new CountDownLatch(1);
        try (Storage first = StorageProvider.openUrl(url);
                Storage second = StorageProvider.openUrl(url)) {
            Future<Saved> outcome;
            try (Transaction transaction = first.transaction(PROJECT)) {
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
    void programsThatMakeTheSameFileAtOnceAllGetIt() throws Exception {
        int programs = 4;
        ExecutorService others = Executors.newFixedThreadPool(programs);
        try {
            for (int round = 0; round < 5; round++) {
                String file = "jdbc:sqlite:" + folder.resolve("round" + round + ".db");
                CyclicBarrier start = new CyclicBarrier(programs);
                Callable<Saved> program = () -> {
                    start.await();
                    try (Storage storage = StorageProvider.openUrl(file)) {
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
    void aValueThatThisProgramDoesNotKnowIsNotRepeatedInTheError() throws SQLException {
        try (Storage storage = StorageProvider.openUrl(url)) {
            save(storage, RecordType.LEARNERS, KEPT, 0);
            execute("UPDATE learners SET system = 'about-a-person'");
            StorageException failure =
                    catchThrowableOfType(StorageException.class, () -> all(storage, RecordType.LEARNERS));
            assertThat(failure.reason()).isEqualTo(Reason.SCHEMA_MISMATCH);
            assertThat(failure).hasMessageContaining("'system'");
            assertThat(Throwables.getStackTraceAsString(failure)).doesNotContain("about-a-person");
        }
    }

    @Test
    void halfACharacterIsRefusedRatherThanReplaced() {
        Learner halfInTheText = SampleRecords.of(RecordType.LEARNERS).filled().make("A", "", name -> "half \uD800");
        Learner halfInTheKey = SampleRecords.of(RecordType.LEARNERS).minimal("half \uDC00", "");
        try (Storage storage = StorageProvider.openUrl(url)) {
            for (Learner learner : List.of(halfInTheText, halfInTheKey)) {
                assertThatThrownBy(() -> save(storage, RecordType.LEARNERS, learner, 0))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("unpaired surrogate");
            }
            assertThat(storage.projects()).isEmpty();
        }
    }

    @Test
    void aFailureOfTheDatabaseNamesTheFileAndNoValueOfARecord() throws SQLException {
        try (Storage storage = StorageProvider.openUrl(url)) {
            execute("DROP TABLE learners");
            StorageException failure =
                    catchThrowableOfType(StorageException.class, () -> save(storage, RecordType.LEARNERS, KEPT, 0));
            assertThat(failure.reason()).isEqualTo(Reason.UNAVAILABLE);
            assertThat(failure).hasMessageContaining("mobility.db").hasCauseInstanceOf(SQLException.class);
            assertThat(Throwables.getStackTraceAsString(failure))
                    .doesNotContain(KEPT.familyName())
                    .doesNotContain("kept");
        }
    }

    @Test
    void afterAFailureTheNextWriterIsLetIn() throws SQLException {
        try (Storage storage = StorageProvider.openUrl(url)) {
            execute("ALTER TABLE dossiers RENAME TO away");
            assertThatThrownBy(() -> storage.transaction(PROJECT)).isInstanceOf(StorageException.class);
            assertThatThrownBy(() -> storage.snapshot(PROJECT)).isInstanceOf(StorageException.class);
            assertThatThrownBy(storage::projects).isInstanceOf(StorageException.class);
            execute("ALTER TABLE away RENAME TO dossiers");
            assertThat(save(storage, RecordType.LEARNERS, KEPT, 0)).isEqualTo(new Saved.Stored(1));
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute(sql);
        }
    }
}
