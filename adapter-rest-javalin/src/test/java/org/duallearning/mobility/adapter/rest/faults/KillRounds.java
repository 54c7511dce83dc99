package org.duallearning.mobility.adapter.rest.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Rounds in which clients write to a server until it is killed, all on one store: each on a project of its own, so that it does
 * not grow without end. Each server finds the store as the kill before left it. Used by one thread.
 */
final class KillRounds {
    private static final int CLIENTS = 4;
    private static final int FEWEST_WRITES = 200;
    private static final int KILLED = 128 + 9;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);

    private final String storageUrl;
    private final Path folder;
    private final Random random;
    private final String prefix = "faults-" + Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);
    private final Map<ProjectReference, Integer> fingerprints = new LinkedHashMap<>();
    private final Report report = new Report();

    /**
     * Rounds on a store.
     *
     * @param folder for what servers have to say
     * @param seed decides what is written, and when the servers are killed
     */
    KillRounds(String storageUrl, Path folder, long seed) {
        this.storageUrl = storageUrl;
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** What came out so far. */
    Report report() {
        return report;
    }

    /** Does that many rounds. */
    void run(int rounds) throws IOException, InterruptedException {
        Round killed = null;
        for (int number = 1; number <= rounds; number++) {
            try (ServerProcess server = start()) {
                compare(killed);
                killed = new Round(number, new Random(random.nextLong()));
                killed.writeUntilKilled(server);
            }
        }
        try (ServerProcess server = start()) {
            compare(killed);
            compareAgain();
            server.stop();
        }
    }

    private ServerProcess start() throws IOException {
        try {
            ServerProcess server = ServerProcess.start(storageUrl, folder);
            report.started(server.startTime());
            return server;
        } catch (IllegalStateException failed) {
            report.unopenable();
            throw failed;
        }
    }

    private Storage open() {
        try {
            return StorageProvider.openUrl(storageUrl);
        } catch (StorageException failed) {
            report.unopenable();
            throw failed;
        }
    }

    private void compare(Round round) {
        if (round == null) {
            return;
        }
        try (Storage storage = open()) {
            StoredProject stored = StoredProject.read(storage, round.project);
            Outcome outcome = Comparison.of(round.log.writes(), stored, ServerProcess.CALLER);
            report.compared(outcome);
            fingerprints.put(round.project, stored.hashCode());
            System.out.printf(
                    "round %d: %d acknowledged in %d ms, %d refused, %d in flight (%d stored), findings %s%n",
                    round.number,
                    outcome.acknowledged().size(),
                    round.writing.toMillis(),
                    outcome.refused(),
                    outcome.unanswered(),
                    outcome.unansweredDone(),
                    outcome.findings());
        }
    }

    /** What was found right after one kill must be so after all the later ones. */
    private void compareAgain() {
        try (Storage storage = open()) {
            fingerprints.forEach((project, fingerprint) -> {
                if (StoredProject.read(storage, project).hashCode() != fingerprint) {
                    report.found(new Finding(Flaw.CHANGED_LATER, project.value()));
                }
            });
        }
    }

    /** One server's life. */
    private final class Round {
        private final int number;
        private final ProjectReference project;
        private final Random choices;
        private final WriteLog log;
        private Duration writing = Duration.ZERO;

        Round(int number, Random choices) {
            this.number = number;
            this.project = new ProjectReference("%s-%04d".formatted(prefix, number));
            this.choices = choices;
            this.log = new WriteLog(FEWEST_WRITES + choices.nextInt(FEWEST_WRITES / 2));
        }

        void writeUntilKilled(ServerProcess server) throws InterruptedException {
            new Client(server.calls(), log, EditionStory.beginning(project).iterator()).run();
            ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
            long began = System.nanoTime();
            try {
                List<Future<?>> clients = new ArrayList<>();
                for (int client = 1; client <= CLIENTS; client++) {
                    clients.add(threads.submit(client(server, "c" + client, new Random(choices.nextLong()))));
                }
                boolean enough = log.awaitAcknowledged(PATIENCE);
                LockSupport.parkNanos((long) (choices.nextDouble() * LONGEST_PAUSE.toNanos()));
                boolean allWriting = clients.stream().noneMatch(Future::isDone);
                int code = server.kill();
                writing = Duration.ofNanos(System.nanoTime() - began);
                for (Future<?> client : clients) {
                    client.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                }
                if (code != KILLED || !enough || !allWriting) {
                    throw new IllegalStateException(
                            "The server ended with %d. Before that, enough was acknowledged: %s; all clients got answers: %s."
                                    .formatted(code, enough, allWriting));
                }
            } catch (ExecutionException | TimeoutException failed) {
                throw new IllegalStateException("A client failed.", failed);
            } finally {
                threads.shutdownNow();
            }
        }

        /** Tells stories without end. */
        private Client client(ServerProcess server, String name, Random ownChoices) {
            return new Client(
                    server.calls(),
                    log,
                    IntStream.iterate(1, story -> story + 1)
                            .mapToObj(story -> EditionStory.of(project, name + "-e" + story, ownChoices))
                            .flatMap(List::stream)
                            .iterator());
        }
    }
}
