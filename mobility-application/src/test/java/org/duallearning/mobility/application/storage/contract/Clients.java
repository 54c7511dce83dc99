package org.duallearning.mobility.application.storage.contract;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;

/** Eight clients at once, each of which does one thing after another. */
final class Clients {
    static final int COUNT = 8;

    /** How long a client may take for one step. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** One thing that a client does. */
    interface Step {
        /**
         * Does it.
         *
         * @throws StorageException if the storage failed, which it may now and then
         */
        void take(Storage storage, int client, Random random);
    }

    private Clients() {}

    /**
     * Lets the clients work until the time is over or the most steps are done, whichever comes first.
     *
     * @return how many steps were done
     * @throws AssertionError if a client found something wrong, or the storage failed in more than every other step
     */
    static int work(Opened opened, long seed, Duration time, int most, Step step)
            throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + time.toNanos();
        AtomicInteger left = new AtomicInteger(most);
        AtomicInteger done = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            List<Future<?>> clients = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                int client = i;
                Storage storage =
                        opened.storages().get(client % opened.storages().size());
                clients.add(threads.submit(() -> {
                    Random random = new Random(seed + client);
                    while (System.nanoTime() < end && left.getAndDecrement() > 0) {
                        try {
                            step.take(storage, client, random);
                            done.incrementAndGet();
                        } catch (StorageException e) {
                            failed.incrementAndGet();
                        } catch (AssertionError | RuntimeException e) {
                            left.set(0);
                            throw e;
                        }
                    }
                }));
            }
            for (Future<?> client : clients) {
                client.get(time.plus(PATIENCE).toNanos(), NANOSECONDS);
            }
        } catch (ExecutionException e) {
            throw new AssertionError("A client met what must not be; seed " + seed, e.getCause());
        } finally {
            threads.shutdownNow();
        }
        assertThat(done.get())
                .as("steps that the storage did, beside those in which it failed")
                .isPositive()
                .isGreaterThanOrEqualTo(failed.get());
        return done.get();
    }
}
