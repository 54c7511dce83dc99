package org.duallearning.mobility.adapter.rest.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.duallearning.mobility.project.ProjectReference;

/** Clients that write to one project until their server is killed, and what they saw of it. Used by one thread. */
final class KillRound {
    private static final int CLIENTS = 4;
    private static final int FEWEST_WRITES = 200;
    private static final int MORE_WRITES = 50;
    private static final int KILLED = 128 + 9;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(20);

    private final ProjectReference project;
    private final Random random;
    private final WriteLog log;
    private Duration writing = Duration.ZERO;

    /** @param random decides what is written, and when the server is killed */
    KillRound(ProjectReference project, Random random) {
        this.project = project;
        this.random = random;
        this.log = new WriteLog(FEWEST_WRITES + random.nextInt(MORE_WRITES));
    }

    ProjectReference project() {
        return project;
    }

    /**
     * Writes, and kills the server at any moment after enough was acknowledged.
     *
     * @throws IllegalStateException if the server ended otherwise, or left a client without an answer before
     */
    void writeUntilKilled(ServerProcess server) throws InterruptedException {
        new Client(server.calls(), log, EditionStory.beginning(project).iterator()).run();
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        long began = System.nanoTime();
        try {
            List<Future<?>> clients = new ArrayList<>();
            for (int client = 1; client <= CLIENTS; client++) {
                clients.add(threads.submit(client(server, "c" + client, new Random(random.nextLong()))));
            }
            boolean enough = log.awaitAcknowledged(PATIENCE);
            LockSupport.parkNanos((long) (random.nextDouble() * LONGEST_PAUSE.toNanos()));
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
    private Client client(ServerProcess server, String name, Random choices) {
        return new Client(
                server.calls(),
                log,
                IntStream.iterate(1, story -> story + 1)
                        .mapToObj(story -> EditionStory.of(project, name + "-e" + story, choices))
                        .flatMap(List::stream)
                        .iterator());
    }

    /** Compares what was written with what is stored. */
    Outcome compared(StoredProject stored) {
        Outcome outcome = Comparison.of(log.writes(), stored, ServerProcess.CALLER);
        System.out.printf(
                "%s: %d acknowledged in %d ms, %d refused, %d in flight (%d stored), findings %s%n",
                project,
                outcome.acknowledged().size(),
                writing.toMillis(),
                outcome.refused(),
                outcome.unanswered(),
                outcome.unansweredDone(),
                outcome.findings());
        return outcome;
    }
}
