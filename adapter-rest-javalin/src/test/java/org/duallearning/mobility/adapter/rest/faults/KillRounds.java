package org.duallearning.mobility.adapter.rest.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Rounds on one store, each on a project of its own, so that none grows without end. Each server finds the store as the kill
 * before left it, and what that kill left is compared while the server has nothing to do. Used by one thread.
 */
final class KillRounds {
    private final String storageUrl;
    private final Path folder;
    private final Random random;
    private final String prefix = "faults-" + Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);
    private final Map<ProjectReference, Integer> fingerprints = new LinkedHashMap<>();
    private final Report report = new Report();

    /**
     * Rounds on a store.
     *
     * @param folder for what servers need besides
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

    /** Does that many rounds, at least one. */
    void run(int rounds) throws IOException, InterruptedException {
        KillRound killed = round(1);
        try (ServerProcess server = start()) {
            killed.writeUntilKilled(server);
        }
        for (int number = 2; number <= rounds; number++) {
            try (ServerProcess server = start()) {
                compare(killed);
                killed = round(number);
                killed.writeUntilKilled(server);
            }
        }
        try (ServerProcess server = start()) {
            compare(killed);
            compareAgain();
            server.stop();
        }
    }

    private KillRound round(int number) {
        ProjectReference project = new ProjectReference("%s-%04d".formatted(prefix, number));
        return new KillRound(project, new Random(random.nextLong()));
    }

    private ServerProcess start() throws IOException {
        try {
            ServerProcess server = ServerProcess.start(storageUrl, folder);
            report.started(server.startTime());
            return server;
        } catch (IllegalStateException | UncheckedIOException failed) {
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

    private void compare(KillRound round) {
        try (Storage storage = open()) {
            StoredProject stored = StoredProject.read(storage, round.project());
            report.compared(round.compared(stored));
            fingerprints.put(round.project(), stored.hashCode());
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
}
