package org.duallearning.mobility.application.storage.contract;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.storage.contract.history.Anomaly;
import org.duallearning.mobility.application.storage.contract.history.Observation;
import org.duallearning.mobility.application.storage.contract.history.Operation;
import org.duallearning.mobility.application.storage.contract.history.Outcome;

/** What was done in a run, for people. Used by one thread. */
final class Figures {
    private static final int SHOWN = 10;

    private final long began = System.nanoTime();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int rounds;
    private long reads;
    private long appends;

    void add(List<Observation> history) {
        rounds++;
        for (Observation transaction : history) {
            outcomes.merge(transaction.outcome(), 1, Integer::sum);
            long appended = transaction.operations().stream()
                    .filter(Operation.Append.class::isInstance)
                    .count();
            appends += appended;
            reads += transaction.operations().size() - appended;
        }
    }

    int rounds() {
        return rounds;
    }

    @Override
    public String toString() {
        return "%,d rounds of %d clients, transactions %s, %,d reads, %,d appends, no anomaly"
                .formatted(rounds, Clients.COUNT, outcomes, reads, appends);
    }

    /** Prints one line on what a test did with which storage. */
    void print(StorageSource source, Object done) {
        System.out.printf(
                "%s: %s, in %.1f s (storage.seed=%d)%n",
                source.getClass().getSimpleName(), done, (System.nanoTime() - began) / 1e9, Effort.SEED);
    }

    /** Anomalies with what the transactions did that show them. */
    static String explain(List<Anomaly> anomalies, List<Observation> history, long seed) {
        Set<Integer> shown = new HashSet<>();
        anomalies.stream().limit(SHOWN).forEach(anomaly -> shown.addAll(anomaly.transactions()));
        return "%d anomalies, storage.seed=%d:%n%s%nin which%n%s"
                .formatted(
                        anomalies.size(),
                        seed,
                        anomalies.stream().limit(SHOWN).map(Anomaly::toString).collect(joining("\n")),
                        history.stream()
                                .filter(transaction -> shown.contains(transaction.id()))
                                .map(Observation::toString)
                                .collect(joining("\n")));
    }
}
