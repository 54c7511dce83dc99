package org.duallearning.mobility.application.storage.contract.history;

import java.util.List;

/**
 * What a client saw of one transaction or snapshot. Moments are numbers that grow, each given out once. Immutable and
 * thread-safe.
 *
 * @param id a number of its own
 * @param client whose it was
 * @param began a moment before it was opened
 * @param committing the moment before commit was called; {@link #NEVER} if it was not
 * @param ended a moment after it was over; {@link #NEVER} if it may still take effect
 * @param operations what it did, in order
 * @param outcome what became of it
 */
public record Observation(
        int id, int client, long began, long committing, long ended, List<Operation> operations, Outcome outcome) {
    /** A moment that does not come. */
    public static final long NEVER = Long.MAX_VALUE;

    /** Copies the operations and checks the order of moments. */
    public Observation {
        operations = List.copyOf(operations);
        if (began > committing || began > ended) {
            throw new IllegalArgumentException(
                    "Transaction %d ended at %d or committed at %d before it began at %d. Take a moment before it is opened."
                            .formatted(id, ended, committing, began));
        }
    }
}
