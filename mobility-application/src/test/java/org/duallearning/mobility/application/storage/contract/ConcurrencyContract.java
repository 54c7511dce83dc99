package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.find;
import static org.duallearning.mobility.application.storage.contract.StorageSource.history;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.storage.contract.history.Anomaly;
import org.duallearning.mobility.application.storage.contract.history.HistoryChecker;
import org.duallearning.mobility.application.storage.contract.history.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many clients at once, led by chance: what they see is what they could see one after another.
 *
 * <p>A run may be asked to be long, so it is {@link Clients} that sees to it that none hangs.
 */
interface ConcurrencyContract extends StorageSource {
    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    default void whatClientsSeeCouldBeOneTransactionAfterAnother() throws Exception {
        Figures figures = new Figures();
        long end = System.nanoTime() + Effort.TIME.toNanos();
        do {
            long seed = Effort.SEED + figures.rounds();
            long left = Math.max(1, end - System.nanoTime());
            ListClients clients = new ListClients();
            try (Opened opened = Opened.from(this)) {
                Clients.work(opened, seed, Duration.ofNanos(Math.min(left, 1_000_000_000)), 5_000, clients);
                clients.lookBack(opened.first());
            }
            List<Observation> history = clients.history();
            List<Anomaly> anomalies = HistoryChecker.check(history);
            assertThat(anomalies)
                    .withFailMessage(() -> Figures.explain(anomalies, history, seed))
                    .isEmpty();
            figures.add(history);
        } while (System.nanoTime() < end);
        figures.print(this, figures);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    default void noPlaceHoldsMoreThanItMayWhileClientsCompeteForSeats() throws Exception {
        Figures figures = new Figures();
        SeatClients clients = new SeatClients();
        try (Opened opened = Opened.from(this)) {
            clients.prepare(opened.first());
            int steps = Clients.work(opened, Effort.SEED, Effort.TIME.dividedBy(4), Integer.MAX_VALUE, clients);
            clients.check(opened.first(), true);
            clients.check(opened.first(), false);
            figures.print(this, "%,d steps on places, none of which held too many".formatted(steps));
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    default void theTotalOfABudgetStaysWhileClientsMoveMoney() throws Exception {
        Figures figures = new Figures();
        BudgetClients clients = new BudgetClients();
        try (Opened opened = Opened.from(this)) {
            clients.prepare(opened.first());
            int steps = Clients.work(opened, Effort.SEED, Effort.TIME.dividedBy(4), Integer.MAX_VALUE, clients);
            clients.check(opened.first(), true);
            clients.check(opened.first(), false);
            figures.print(this, "%,d steps on a budget, the total of which stayed".formatted(steps));
        }
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.DAYS)
    default void ofManyWritersWithTheSameVersionExactlyOneIsStored() throws Exception {
        Figures figures = new Figures();
        List<RecordType<?, ?>> types = StorageSource.types();
        ExecutorService writers = Executors.newFixedThreadPool(Clients.COUNT);
        try (Opened opened = Opened.from(this)) {
            for (int race = 0; race < Effort.RACES; race++) {
                race(opened, writers, types.get(race % types.size()), race / types.size());
            }
        } finally {
            writers.shutdownNow();
        }
        figures.print(this, "%,d races of %d writers, one of whom won each".formatted(Effort.RACES, Clients.COUNT));
    }

    private static <K, V> void race(Opened opened, ExecutorService writers, RecordType<K, V> type, int number)
            throws Exception {
        int changes = 20;
        String id = "race " + number / changes;
        int version = number % changes;
        CyclicBarrier start = new CyclicBarrier(Clients.COUNT);
        List<V> values = new ArrayList<>();
        List<Callable<Saved>> attempts = new ArrayList<>();
        for (int writer = 0; writer < Clients.COUNT; writer++) {
            String text = "writer %d of version %d".formatted(writer, version + 1);
            V value = SampleRecords.of(type).filled().make(id, "B", component -> text);
            Storage storage = opened.storages().get(writer % opened.storages().size());
            values.add(value);
            attempts.add(() -> {
                start.await();
                return save(storage, type, value, version);
            });
        }
        List<Saved> outcomes = new ArrayList<>();
        for (Future<Saved> outcome : writers.invokeAll(attempts, Clients.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            outcomes.add(outcome.get());
        }
        Saved won = new Saved.Stored(version + 1);
        List<Saved> expected =
                new ArrayList<>(Collections.nCopies(Clients.COUNT - 1, new Saved.ChangedMeanwhile(version + 1)));
        expected.add(won);
        assertThat(outcomes).as("race %d for %s", number, type).containsExactlyInAnyOrderElementsOf(expected);
        V winner = values.get(outcomes.indexOf(won));
        K key = type.keyOf(winner);
        assertThat(find(opened.first(), type, key)).contains(new Versioned<>(winner, version + 1));
        assertThat(history(opened.first(), type, key)).hasSize(version + 1);
    }
}
