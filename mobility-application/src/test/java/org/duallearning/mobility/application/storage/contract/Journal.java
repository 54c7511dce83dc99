package org.duallearning.mobility.application.storage.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.duallearning.mobility.application.storage.contract.history.Observation;
import org.duallearning.mobility.application.storage.contract.history.Operation;
import org.duallearning.mobility.application.storage.contract.history.Outcome;

/** Takes down what clients see while they see it. Thread-safe. */
final class Journal {
    private final AtomicLong moments = new AtomicLong();
    private final AtomicInteger ids = new AtomicInteger();
    private final Queue<Observation> observations = new ConcurrentLinkedQueue<>();

    /** Begins the entry of a transaction that is about to be opened. */
    Entry begin(int client) {
        return new Entry(client);
    }

    /** What was taken down, in the order in which it began. */
    List<Observation> observations() {
        return observations.stream()
                .sorted(Comparator.comparingLong(Observation::began))
                .toList();
    }

    /** One transaction. Used by one thread. */
    final class Entry {
        private final int client;
        private final long began = moments.incrementAndGet();
        private final List<Operation> operations = new ArrayList<>();
        private long committing = Observation.NEVER;

        private Entry(int client) {
            this.client = client;
        }

        void read(String list, ListKind.Found found) {
            operations.add(new Operation.Read(list, found.numbers(), found.version()));
        }

        void append(String list, int number) {
            operations.add(new Operation.Append(list, number));
        }

        /** Says that commit is called next. */
        void committing() {
            committing = moments.incrementAndGet();
        }

        /** Ends the entry of a transaction that is over. */
        void end(Outcome outcome) {
            long ended = outcome == Outcome.UNKNOWN ? Observation.NEVER : moments.incrementAndGet();
            observations.add(
                    new Observation(ids.incrementAndGet(), client, began, committing, ended, operations, outcome));
        }

        /** Ends the entry of a transaction in which the storage failed. */
        void failed() {
            end(committing == Observation.NEVER ? Outcome.ABORTED : Outcome.UNKNOWN);
        }
    }
}
