package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duallearning.mobility.adapter.persistence.jdbc.DatabaseSource.connect;
import static org.duallearning.mobility.adapter.persistence.jdbc.DatabaseSource.execute;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;
import static org.duallearning.mobility.application.storage.contract.StorageSource.history;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.persistence.jdbc.FaultyProxy.Direction;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Databases on a PostgreSQL server: what is promised of every database, and what is theirs. */
final class PostgresDatabaseTest
        implements FaultsContract,
                MigrationContract,
                TamperingContract,
                BackupContract,
                SealingContract,
                ErasureContract {
    private static String insertBeside() {
        Cell cell = new Cell("learners", "support_needs", List.of(PROJECT.value(), "kept", "1"));
        return "INSERT INTO learners (project, learner, version, se_n_se, languages, support_needs) VALUES ('%s', 'kept', 1, 0, '', '%s')"
                .formatted(PROJECT, DatabaseSource.sealer().seal(cell, ""));
    }

    @Override
    public String newUrl() {
        return Postgres.emptyDatabase();
    }

    @Override
    public int tried(int cases) {
        return (cases + 3) / 4;
    }

    @Override
    public List<Path> filesOf(String url) throws IOException, SQLException {
        Postgres.execute("CHECKPOINT");
        try (Handle handle = Jdbi.open(connect(url))) {
            String folder = handle.select("SELECT current_setting('data_directory') || '/base/' || oid FROM pg_database"
                            + " WHERE datname = current_database()")
                    .mapTo(String.class)
                    .one();
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                return files.filter(Files::isRegularFile).toList();
            }
        }
    }

    @AfterEach
    void dropDatabases() {
        Postgres.dropDatabases();
    }

    @Test
    void noConnectionIsWeakenedBySettingsOfTheUrlOrTheServer() throws SQLException {
        String url = Postgres.databaseWithTables();
        String name = Database.of(url).toString().replaceAll(".*/", "");
        for (String setting : List.of(
                "synchronous_commit = off",
                "default_transaction_isolation = 'read uncommitted'",
                "default_transaction_read_only = on")) {
            Postgres.execute("ALTER DATABASE %s SET %s".formatted(name, setting));
        }
        Database database = Database.of(url + "&options=-c%20synchronous_commit=local&readOnly=true");
        for (Use use : List.of(Use.WRITING, Use.READING)) {
            try (Pool pool = new Pool(database, use, null)) {
                List<Handle> all = new ArrayList<>();
                for (int i = 0; i < database.connections(use); i++) {
                    all.add(pool.take(Deadline.ofWaiting()));
                }
                assertThat(all).allSatisfy(handle -> {
                    handle.begin();
                    assertThat(setting(handle, "synchronous_commit")).isEqualTo("on");
                    assertThat(setting(handle, "transaction_isolation"))
                            .isEqualTo(use == Use.READING ? "repeatable read" : "read committed");
                    assertThat(setting(handle, "transaction_read_only")).isEqualTo(use == Use.READING ? "on" : "off");
                    handle.rollback();
                });
                all.forEach(Handle::close);
            }
        }
    }

    @Test
    void whoAsksTheServerToWaitForItsStandbysTooIsHeard() throws SQLException {
        String url = Postgres.databaseWithTables();
        Postgres.execute("ALTER DATABASE %s SET synchronous_commit = remote_apply"
                .formatted(Database.of(url).toString().replaceAll(".*/", "")));
        try (Pool pool = new Pool(Database.of(url), Use.WRITING, null);
                Handle handle = pool.take(Deadline.ofWaiting())) {
            assertThat(setting(handle, "synchronous_commit")).isEqualTo("remote_apply");
        }
    }

    @Test
    void aDatabaseThatCannotHoldEveryNameIsRefused() {
        String url = newUrl().replaceAll("/d\\d+", "/latin");
        Postgres.execute("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'");
        try {
            assertThatThrownBy(() -> StorageProvider.openUrl(url))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                    .hasMessageContaining("LATIN1")
                    .hasMessageContaining("UTF8");
        } finally {
            Postgres.execute("DROP DATABASE latin WITH (FORCE)");
        }
    }

    @Test
    void whatIsNotThereIsUnavailableWithAdviceAndNobodyIsNamed() {
        Map<String, String> advice = Map.of(
                newUrl().replaceAll("/d\\d+", "/nowhere"),
                "createdb",
                newUrl().replace("user=postgres", "user=jan&password=geheim"),
                "refuses the user or the password",
                "jdbc:postgresql://localhost:1/mobility?user=jan&password=geheim",
                "Check that the server runs");
        advice.forEach((url, words) -> assertThatThrownBy(() -> StorageProvider.openUrl(url))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE))
                .hasMessageContaining(Database.of(url).toString())
                .hasMessageContaining(words)
                .hasMessageNotContainingAny("jan", "geheim"));
    }

    @Test
    void writersOfDifferentProjectsDoNotWaitForEachOther() {
        String url = Postgres.databaseWithTables();
        try (Storage first = StorageProvider.openUrl(url);
                Storage second = StorageProvider.openUrl(url);
                Transaction here = first.transaction(PROJECT, REQUEST, ACTION);
                Transaction there = second.transaction(new ProjectReference("another"), REQUEST, ACTION)) {
            here.records(RecordType.LEARNERS).save(KEPT, 0);
            there.records(RecordType.LEARNERS).save(KEPT, 0);
            there.commit();
            here.commit();
            assertThat(first.projects()).containsExactly(PROJECT, new ProjectReference("another"));
        }
    }

    @Test
    void aWriterWhoGoesRoundTheLockMakesAChangeThatIsNoticed() throws Exception {
        String url = Postgres.databaseWithTables();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Storage storage = StorageProvider.openUrl(url);
                Connection beside = connect(url);
                Statement statement = beside.createStatement()) {
            execute(url, "INSERT INTO dossiers VALUES ('%s')".formatted(PROJECT));
            beside.setAutoCommit(false);
            statement.execute(insertBeside());
            Future<Saved> outcome = other.submit(() -> save(storage, RecordType.LEARNERS, KEPT, 0));
            awaitSomebodyWaiting(url);
            beside.commit();
            assertThat(outcome.get(30, SECONDS)).isEqualTo(new Saved.ChangedMeanwhile(1));
            assertThat(history(storage, RecordType.LEARNERS, KEPT.id())).hasSize(1);
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aKeyThatIsLongerThanTheServerCanLookUpIsRefusedWithAdvice() {
        String unlikeItself = new Random(2_700)
                .ints(5_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(joining());
        try (Storage storage = StorageProvider.openUrl(Postgres.databaseWithTables())) {
            assertThatThrownBy(() -> save(
                            storage,
                            RecordType.LEARNERS,
                            SampleRecords.of(RecordType.LEARNERS).minimal(unlikeItself, ""),
                            0))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("shorten it")
                    .hasMessageNotContaining(unlikeItself.substring(0, 20));
            assertThat(storage.projects()).isEmpty();
        }
    }

    @Test
    void aServerThatVanishesKeepsNobodyLongerThanFiveSeconds() throws IOException {
        String url = Postgres.databaseWithTables();
        try (FaultyProxy proxy = new FaultyProxy(Postgres.port());
                Storage storage = StorageProvider.openUrl(Postgres.through(proxy.port(), url));
                Snapshot snapshot = storage.snapshot(PROJECT)) {
            proxy.turnDeaf();
            long start = System.nanoTime();
            assertThatThrownBy(() -> snapshot.records(RecordType.LEARNERS).all())
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(FIVE_SECONDS);
            proxy.heal();
            assertThat(save(storage, RecordType.LEARNERS, KEPT, 0)).isEqualTo(new Saved.Stored(1));
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aCommitWhoseRequestOrAnswerIsLostIsSaidToBeUnknown(Direction lost) throws IOException {
        String url = Postgres.databaseWithTables();
        try (FaultyProxy proxy = new FaultyProxy(Postgres.port());
                Storage storage = StorageProvider.openUrl(Postgres.through(proxy.port(), url))) {
            Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION);
            transaction.records(RecordType.LEARNERS).save(KEPT, 0);
            proxy.cutAfter(lost, 0);
            assertThatThrownBy(transaction::commit)
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OUTCOME_UNKNOWN));
            assertThat(history(storage, RecordType.LEARNERS, KEPT.id())).hasSize(lost == Direction.TO_CLIENT ? 1 : 0);
        }
    }

    @Test
    void aTransactionThatLostItsConnectionIsNotCommitted() throws IOException {
        String url = Postgres.databaseWithTables();
        try (FaultyProxy proxy = new FaultyProxy(Postgres.port());
                Storage storage = StorageProvider.openUrl(Postgres.through(proxy.port(), url));
                Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
            proxy.cut();
            assertThatThrownBy(() -> transaction.records(RecordType.LEARNERS).save(KEPT, 0))
                    .isInstanceOf(StorageException.class);
            assertThatThrownBy(transaction::commit).isInstanceOf(IllegalStateException.class);
        }
    }

    /** Until a session waits for a lock that another one has. */
    private static void awaitSomebodyWaiting(String url) throws SQLException {
        try (Connection connection = connect(url);
                Statement statement = connection.createStatement()) {
            boolean waiting = false;
            while (!waiting) {
                var found = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted");
                found.next();
                waiting = found.getInt(1) > 0;
            }
        }
    }

    private static String setting(Handle handle, String name) {
        return handle.select("SELECT current_setting(?)", name)
                .mapTo(String.class)
                .one();
    }
}
