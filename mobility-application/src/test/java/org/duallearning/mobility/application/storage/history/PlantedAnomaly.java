package org.duallearning.mobility.application.storage.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.storage.contract.history.Anomaly.Kind;
import org.duallearning.mobility.application.storage.contract.history.Observation;
import org.duallearning.mobility.application.storage.contract.history.Operation;
import org.duallearning.mobility.application.storage.contract.history.Operation.Append;
import org.duallearning.mobility.application.storage.contract.history.Operation.Read;
import org.duallearning.mobility.application.storage.contract.history.Outcome;
import org.duallearning.mobility.application.storage.history.EditedHistory.Spot;

/**
 * A sound history that was changed in one place, so that it has anomalies of one kind.
 *
 * @param history the history
 * @param guilty transactions that show the anomaly
 */
record PlantedAnomaly(List<Observation> history, Set<Integer> guilty) {
    /** The first id of transactions that are added. */
    private static final int ADDED = 10_000;

    private static final String NEW_LIST = "new list ";

    static PlantedAnomaly of(Kind kind, long seed) {
        Random random = new Random(seed);
        EditedHistory edited = new EditedHistory(SoundHistory.of(seed, 60), random);
        Set<Integer> guilty = switch (kind) {
            case DUPLICATE -> duplicate(edited, random);
            case UNKNOWN_NUMBER -> unknownNumber(edited, random);
            case WRONG_VERSION -> wrongVersion(edited, random);
            case ABORTED_READ -> abortedRead(edited, random);
            case DIRTY_READ -> dirtyRead(edited, random);
            case INTERMEDIATE_READ -> intermediateRead(edited, random);
            case NON_REPEATABLE_READ -> nonRepeatableRead(edited);
            case INCOMPATIBLE_ORDER -> incompatibleOrder(edited);
            case LOST_UPDATE -> random.nextBoolean() ? lostUpdate(edited, random) : missing(edited, random);
            case G0 -> cycle(edited, random, 0, 0);
            case G1C -> cycle(edited, random, 1, 0);
            case G_SINGLE -> cycle(edited, random, 0, 1);
            case G2 -> cycle(edited, random, 0, 2);
            case AGAINST_TIME -> againstTime(edited, random);
        };
        return new PlantedAnomaly(edited.history(), guilty);
    }

    private static Set<Integer> duplicate(EditedHistory edited, Random random) {
        Spot spot = edited.someSpot(1);
        int number = oneOf(spot.seen(), random);
        List<Integer> seen = new ArrayList<>(spot.seen());
        seen.add(random.nextInt(seen.size()), number);
        edited.changeReads(spot.reader(), spot.list(), read -> reading(read.list(), seen));
        return Set.of(spot.reader(), edited.writerOf(number));
    }

    private static Set<Integer> unknownNumber(EditedHistory edited, Random random) {
        Spot spot = edited.someSpot(0);
        List<Integer> seen = new ArrayList<>(spot.seen());
        seen.add(random.nextInt(seen.size() + 1), -1);
        edited.changeReads(spot.reader(), spot.list(), read -> reading(read.list(), seen));
        return Set.of(spot.reader());
    }

    private static Set<Integer> wrongVersion(EditedHistory edited, Random random) {
        Spot spot = edited.someSpot(1);
        int off = random.nextBoolean() ? 1 : -1;
        edited.changeReads(
                spot.reader(), spot.list(), read -> new Read(read.list(), read.seen(), read.version() + off));
        return Set.of(spot.reader());
    }

    private static Set<Integer> abortedRead(EditedHistory edited, Random random) {
        Spot spot = edited.someSpot(1);
        Observation writer = edited.get(edited.writerOf(oneOf(spot.seen(), random)));
        edited.put(new Observation(
                writer.id(),
                writer.client(),
                writer.began(),
                Observation.NEVER,
                writer.ended(),
                writer.operations(),
                random.nextBoolean() ? Outcome.ABORTED : Outcome.REFUSED));
        return Set.of(spot.reader(), writer.id());
    }

    private static Set<Integer> dirtyRead(EditedHistory edited, Random random) {
        Spot spot = edited.someSpot(1);
        Observation writer = edited.get(edited.writerOf(oneOf(spot.seen(), random)));
        long late = edited.get(spot.reader()).ended();
        edited.put(new Observation(
                writer.id(),
                writer.client(),
                writer.began(),
                late + 1,
                writer.outcome() == Outcome.UNKNOWN ? Observation.NEVER : late + 2,
                writer.operations(),
                writer.outcome()));
        return Set.of(spot.reader(), writer.id());
    }

    private static Set<Integer> intermediateRead(EditedHistory edited, Random random) {
        long moment = edited.someMoment();
        int appends = 2 + random.nextInt(3);
        List<Integer> numbers = newNumbers(appends);
        edited.add(
                ADDED,
                moment,
                numbers.stream().map(number -> new Append(NEW_LIST, number)).toArray(Operation[]::new));
        edited.add(ADDED + 1, moment, reading(NEW_LIST, numbers.subList(0, 1 + random.nextInt(appends - 1))));
        edited.append(edited.last(), reading(NEW_LIST, numbers));
        return Set.of(ADDED, ADDED + 1);
    }

    private static Set<Integer> nonRepeatableRead(EditedHistory edited) {
        Spot spot = edited.someSpot(1);
        boolean appended = edited.get(spot.reader()).operations().stream()
                .anyMatch(operation ->
                        operation instanceof Append && operation.list().equals(spot.list()));
        List<Integer> second =
                appended ? spot.seen() : spot.seen().subList(0, spot.seen().size() - 1);
        edited.append(spot.reader(), reading(spot.list(), second));
        return Set.of(spot.reader());
    }

    private static Set<Integer> incompatibleOrder(EditedHistory edited) {
        Spot spot = edited.someSpot(3);
        List<Integer> seen = new ArrayList<>(spot.seen());
        Collections.swap(seen, 0, seen.size() - 2);
        if (seen.equals(spot.seen())) {
            throw new IllegalStateException("Nothing was swapped.");
        }
        edited.changeReads(spot.reader(), spot.list(), read -> reading(read.list(), seen));
        return Set.of(spot.reader());
    }

    /** Two append to what both read, and the change of the first is gone. */
    private static Set<Integer> lostUpdate(EditedHistory edited, Random random) {
        List<Spot> seconds = edited.spots().stream()
                .filter(spot -> !spot.seen().isEmpty() && appendedOnce(edited, spot.reader(), spot.list()))
                .filter(spot -> {
                    int first = edited.writerOf(spot.seen().get(spot.seen().size() - 1));
                    return appendedOnce(edited, first, spot.list())
                            && edited.spots().stream()
                                    .anyMatch(read -> read.reader() == first
                                            && read.list().equals(spot.list()));
                })
                .toList();
        Spot second = seconds.get(random.nextInt(seconds.size()));
        int gone = second.seen().get(second.seen().size() - 1);
        int first = edited.writerOf(gone);
        remove(edited, second.list(), gone);
        return Set.of(first, second.reader());
    }

    /** The last append to a list is not there in the end. */
    private static Set<Integer> missing(EditedHistory edited, Random random) {
        List<Spot> ends = edited.spots().stream()
                .filter(spot -> spot.reader() == edited.last())
                .filter(spot -> {
                    int number = spot.seen().get(spot.seen().size() - 1);
                    return appendedOnce(edited, edited.writerOf(number), spot.list());
                })
                .toList();
        Spot end = ends.get(random.nextInt(ends.size()));
        int gone = end.seen().get(end.seen().size() - 1);
        remove(edited, end.list(), gone);
        return Set.of(edited.writerOf(gone), edited.last());
    }

    private static boolean appendedOnce(EditedHistory edited, int id, String list) {
        Observation transaction = edited.get(id);
        return transaction.outcome() == Outcome.COMMITTED
                && transaction.operations().stream()
                                .filter(operation -> operation instanceof Append
                                        && operation.list().equals(list))
                                .count()
                        == 1;
    }

    private static void remove(EditedHistory edited, String list, int number) {
        for (Observation transaction : edited.history()) {
            if (transaction.id() != edited.writerOf(number)) {
                edited.changeReads(
                        transaction.id(),
                        list,
                        read -> reading(
                                list,
                                read.seen().stream()
                                        .filter(seen -> seen != number)
                                        .toList()));
            }
        }
    }

    /** Transactions at one moment, each before the next and the last before the first: at least so many by reads of it. */
    private static Set<Integer> cycle(EditedHistory edited, Random random, int read, int overwritten) {
        int size = Math.max(2, read + overwritten) + random.nextInt(4);
        List<String> edges = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean mayRead = read + overwritten > 0 && random.nextBoolean();
            boolean mayOverwrite = overwritten > 1 && random.nextInt(3) == 0;
            edges.add(
                    i < overwritten || (i >= overwritten + read && mayOverwrite)
                            ? "rw"
                            : i < overwritten + read || mayRead ? "wr" : "ww");
        }
        Collections.shuffle(edges, random);
        List<List<Operation>> operations = IntStream.range(0, size)
                .<List<Operation>>mapToObj(i -> new ArrayList<>())
                .toList();
        for (int i = 0; i < size; i++) {
            String list = NEW_LIST + i;
            List<Integer> numbers = newNumbers(2 * i + 2).subList(2 * i, 2 * i + 2);
            List<Operation> here = operations.get(i);
            List<Operation> next = operations.get((i + 1) % size);
            switch (edges.get(i)) {
                case "ww" -> {
                    here.add(new Append(list, numbers.get(0)));
                    next.add(new Append(list, numbers.get(1)));
                    edited.append(edited.last(), reading(list, numbers));
                }
                case "wr" -> {
                    here.add(new Append(list, numbers.get(0)));
                    next.add(reading(list, numbers.subList(0, 1)));
                }
                default -> {
                    here.add(reading(list, List.of()));
                    next.add(new Append(list, numbers.get(0)));
                    edited.append(edited.last(), reading(list, numbers.subList(0, 1)));
                }
            }
        }
        long moment = edited.someMoment();
        Set<Integer> guilty = new HashSet<>();
        for (int i = 0; i < size; i++) {
            edited.add(ADDED + i, moment, operations.get(i).toArray(Operation[]::new));
            guilty.add(ADDED + i);
        }
        return guilty;
    }

    private static Set<Integer> againstTime(EditedHistory edited, Random random) {
        long moment = edited.someMoment();
        List<Integer> numbers = newNumbers(1);
        edited.add(ADDED, moment, new Append(NEW_LIST, numbers.get(0)));
        edited.add(ADDED + 1, moment + 3 + random.nextInt(5 * SoundHistory.STEP), reading(NEW_LIST, List.of()));
        edited.append(edited.last(), reading(NEW_LIST, numbers));
        return Set.of(ADDED, ADDED + 1);
    }

    private static List<Integer> newNumbers(int count) {
        return IntStream.range(ADDED, ADDED + count).boxed().toList();
    }

    private static Read reading(String list, List<Integer> seen) {
        return new Read(list, seen, seen.size());
    }

    private static int oneOf(List<Integer> numbers, Random random) {
        return numbers.get(random.nextInt(numbers.size()));
    }
}
