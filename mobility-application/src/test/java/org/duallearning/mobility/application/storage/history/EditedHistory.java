package org.duallearning.mobility.application.storage.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.storage.contract.history.Observation;
import org.duallearning.mobility.application.storage.contract.history.Operation;
import org.duallearning.mobility.application.storage.contract.history.Operation.Append;
import org.duallearning.mobility.application.storage.contract.history.Operation.Read;
import org.duallearning.mobility.application.storage.contract.history.Outcome;

/** A sound history that is being spoilt. Used by one thread. */
final class EditedHistory {
    /** The only read of a list in a transaction, before it appends there. */
    record Spot(int reader, String list, List<Integer> seen) {}

    private final Map<Integer, Observation> transactions = new TreeMap<>();
    private final Map<Integer, Integer> writers = new HashMap<>();
    private final List<Spot> spots = new ArrayList<>();
    private final Random random;
    private final int last;

    EditedHistory(List<Observation> sound, Random random) {
        this.random = random;
        last = sound.get(sound.size() - 1).id();
        sound.forEach(this::put);
        sound.forEach(this::addSpots);
    }

    List<Observation> history() {
        return List.copyOf(transactions.values());
    }

    /** The transaction that reads every list in the end. */
    int last() {
        return last;
    }

    /** A moment at which much goes on. */
    long someMoment() {
        return (long) random.nextInt(last) * SoundHistory.STEP;
    }

    Observation get(int id) {
        return transactions.get(id);
    }

    int writerOf(int number) {
        return writers.get(number);
    }

    List<Spot> spots() {
        return spots;
    }

    /** Any read of at least so many numbers, but not of the last transaction. */
    Spot someSpot(int atLeast) {
        List<Spot> fitting = spots.stream()
                .filter(spot -> spot.seen().size() >= atLeast && spot.reader() != last)
                .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    void put(Observation transaction) {
        transactions.put(transaction.id(), transaction);
        for (Operation operation : transaction.operations()) {
            if (operation instanceof Append append) {
                writers.put(append.number(), transaction.id());
            }
        }
    }

    /** Lets a transaction read something else in every read of a list. */
    void changeReads(int id, String list, UnaryOperator<Read> change) {
        Observation old = get(id);
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : old.operations()) {
            operations.add(operation instanceof Read read && read.list().equals(list) ? change.apply(read) : operation);
        }
        put(with(old, operations));
    }

    /** Adds an operation to a transaction behind the others. */
    void append(int id, Operation operation) {
        Observation old = get(id);
        List<Operation> operations = new ArrayList<>(old.operations());
        operations.add(operation);
        put(with(old, operations));
    }

    /** Adds a committed transaction that begins and ends around a moment. */
    void add(int id, long moment, Operation... operations) {
        put(new Observation(id, 0, moment, moment + 1, moment + 2, List.of(operations), Outcome.COMMITTED));
    }

    private void addSpots(Observation transaction) {
        List<Operation> operations = transaction.operations();
        for (int i = 0; i < operations.size(); i++) {
            String list = operations.get(i).list();
            long before = operations.subList(0, i).stream()
                    .filter(operation -> operation.list().equals(list))
                    .count();
            long reads = operations.stream()
                    .filter(operation ->
                            operation instanceof Read && operation.list().equals(list))
                    .count();
            if (operations.get(i) instanceof Read read && before == 0 && reads == 1) {
                spots.add(new Spot(transaction.id(), list, read.seen()));
            }
        }
    }

    private static Observation with(Observation old, List<Operation> operations) {
        return new Observation(
                old.id(), old.client(), old.began(), old.committing(), old.ended(), operations, old.outcome());
    }
}
