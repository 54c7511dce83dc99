package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;
import static org.duallearning.mobility.application.storage.contract.StorageSource.find;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.duallearning.mobility.adapter.persistence.jdbc.FaultyProxy.Direction;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.learner.Learner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Servers that stop, stand still, vanish or become slow while people write and read: every call answers within five seconds,
 * all is well within five seconds after the server is back, and what was acknowledged is there.
 */
@Tag("faults")
@Timeout(180)
final class PostgresFaultsTest {
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    /** Long enough for a call that waits as long as it may, and for the next. */
    private static final Duration FAULT = Duration.ofSeconds(12);

    private OwnPostgres server;
    private FaultyProxy proxy;
    private Connections connections;
    private Storage storage;

    @BeforeEach
    void openThroughTheProxy() throws IOException {
        server = OwnPostgres.start(Map.of());
        StorageProvider.openUrl(server.url()).close();
        proxy = new FaultyProxy(server.port());
        Database database = Database.of(OwnPostgres.urlAt(proxy.port()));
        connections = Connections.to(database, line -> {});
        storage = new JdbcStorage(database, DatabaseSource.keyring(), connections, List.of());
    }

    @AfterEach
    void close() throws IOException {
        try {
            storage.close();
            proxy.close();
        } finally {
            server.close();
        }
    }

    private interface Step {
        void go() throws Exception;
    }

    @Test
    void aServerThatCrashesAndStartsAgain() throws Exception {
        people("crash", server::stop, () -> server.startAgain(Map.of()));
    }

    @Test
    void aServerThatStandsStill() throws Exception {
        people("pause", server::pause, server::goOn);
    }

    @Test
    void aNetworkFromWhichTheServerVanishes() throws Exception {
        people("vanish", proxy::turnDeaf, proxy::heal);
    }

    @Test
    void aNetworkThatRefusesConnections() throws Exception {
        people("refuse", proxy::refuse, proxy::heal);
    }

    @Test
    void aNetworkThatCutsConnectionsAgainAndAgain() throws Exception {
        people(
                "cut",
                () -> {
                    for (int i = 0; i < 100; i++) {
                        proxy.cut();
                        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                    }
                },
                proxy::heal);
    }

    @Test
    void aNetworkOnWhichEveryChunkTakesLong() throws Exception {
        try (Traffic traffic = Traffic.on(storage)) {
            traffic.awaitBoth();
            proxy.delay(Duration.ofMillis(200));
            int before = traffic.acknowledged();
            LockSupport.parkNanos(FAULT.toNanos());
            assertThat(traffic.acknowledged())
                    .as("writes kept although the network is slow")
                    .isGreaterThan(before);
            proxy.heal();
            assertThat(traffic.awaitBoth()).isLessThan(FIVE_SECONDS);
            checkAfterwards("slow", traffic);
        }
    }

    private void people(String fault, Step begin, Step end) throws Exception {
        try (Traffic traffic = Traffic.on(storage)) {
            traffic.awaitBoth();
            begin.go();
            LockSupport.parkNanos(FAULT.toNanos());
            end.go();
            Duration untilWell = traffic.awaitBoth();
            System.out.printf("%s: well again after %d ms%n", fault, untilWell.toMillis());
            assertThat(untilWell).isLessThan(FIVE_SECONDS);
            checkAfterwards(fault, traffic);
        }
    }

    private void checkAfterwards(String fault, Traffic traffic) {
        try (Storage direct = StorageProvider.openUrl(server.url())) {
            traffic.check(fault, direct);
        }
        assertThat(connections.taken()).as("connections that are still taken").isZero();
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void aCommitOnAConnectionThatIsCutIsKeptOrNotAndIsNeverSaidToBeEither(Direction direction) throws IOException {
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        int kept = 0;
        for (int bytes = 0; bytes <= 60; bytes++) {
            Learner learner = SampleRecords.of(RecordType.LEARNERS).full("cut after " + bytes, "");
            boolean acknowledged = false;
            try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                assertThat(transaction.records(RecordType.LEARNERS).save(learner, 0))
                        .isEqualTo(new Saved.Stored(1));
                proxy.cutAfter(direction, bytes);
                StorageException failure = catchThrowableOfType(StorageException.class, transaction::commit);
                acknowledged = failure == null;
                if (failure != null) {
                    reasons.merge(failure.reason(), 1, Integer::sum);
                }
            }
            proxy.heal();
            boolean isThere = find(storage, RecordType.LEARNERS, learner.id()).isPresent();
            kept += isThere ? 1 : 0;
            if (acknowledged) {
                assertThat(isThere).isTrue();
            }
        }
        System.out.printf("cut during commit, %s: %d of 61 kept, failures %s%n", direction, kept, reasons);
        assertThat(reasons).containsOnlyKeys(Reason.OUTCOME_UNKNOWN);
        assertThat(connections.taken()).isZero();
    }

    @Test
    void aServerThatStandsStillHoldsUpNeitherOpeningNorClosing() throws Exception {
        storage.projects();
        Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION);
        server.pause();
        try {
            assertAnswered(() -> StorageProvider.openUrl(server.url()));
            assertAnswered(storage::close);
            assertAnswered(transaction::close);
        } finally {
            server.goOn();
        }
    }

    @Test
    void aLargeValueForAServerThatReadsNoMoreHoldsNobodyUp() throws Exception {
        Learner large = SampleRecords.of(RecordType.LEARNERS).filled().make("large", "", name -> "x".repeat(4_000_000));
        Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION);
        server.pause();
        try {
            assertAnswered(() -> transaction.records(RecordType.LEARNERS).save(large, 0));
            assertAnswered(transaction::close);
        } finally {
            server.goOn();
        }
        assertThat(connections.taken()).isZero();
    }

    /** In time, with a result or with a failure of the storage. */
    private static void assertAnswered(Step call) throws Exception {
        long start = System.nanoTime();
        try {
            call.go();
        } catch (StorageException e) {
            assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("answered after %d ms%n", time.toMillis());
        assertThat(time).isLessThan(FIVE_SECONDS);
    }
}
