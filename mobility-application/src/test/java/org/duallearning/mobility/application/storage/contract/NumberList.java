package org.duallearning.mobility.application.storage.contract;

import java.util.Random;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.ListKind.Found;

/**
 * A list in one record of one project, of which everything is taken down that is done with it. Immutable and thread-safe.
 *
 * @param name its name in the journal
 * @param kind how it is kept
 * @param id the id of its record
 */
record NumberList(String name, ListKind<?, ?> kind, String id) {
    private static final ListKind.Way[] WAYS = ListKind.Way.values();

    /** Reads it in one way or another. */
    Found read(Snapshot snapshot, Journal.Entry entry, Random random) {
        Found found = kind.read(snapshot, id, WAYS[random.nextInt(WAYS.length)]);
        entry.read(name, found);
        return found;
    }

    /** Appends to what was read in the same transaction. */
    Saved append(Transaction transaction, Journal.Entry entry, Found found, int number) {
        entry.append(name, number);
        return kind.append(transaction, id, found, number);
    }
}
