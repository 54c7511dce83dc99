package org.duallearning.mobility.application.storage.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duallearning.mobility.application.storage.contract.history.Observation;
import org.duallearning.mobility.application.storage.contract.history.Operation;
import org.duallearning.mobility.application.storage.contract.history.Operation.Append;
import org.duallearning.mobility.application.storage.contract.history.Operation.Read;
import org.duallearning.mobility.application.storage.contract.history.Outcome;

/**
 * Histories drawn from a seed of transactions that took effect one after another, and overlap in time: some dropped, some
 * refused, some of which nobody knows. In the end one reads every list.
 */
final class SoundHistory {
    /** The moments from one transaction to the next. */
    static final int STEP = 100;

    private static final int LISTS = 6;

    private final Random random;
    private final Map<String, List<Integer>> lists = new HashMap<>();
    private final List<Observation> history = new ArrayList<>();
    private int numbers;

    private SoundHistory(long seed) {
        random = new Random(seed);
    }

    static List<Observation> of(long seed, int transactions) {
        SoundHistory sound = new SoundHistory(seed);
        for (int id = 1; id <= transactions; id++) {
            sound.add(id);
        }
        sound.readAll(transactions + 1);
        return sound.history;
    }

    private void add(int id) {
        Outcome outcome = switch (random.nextInt(20)) {
            case 0, 1 -> Outcome.ABORTED;
            case 2 -> Outcome.REFUSED;
            case 3 -> Outcome.UNKNOWN;
            default -> Outcome.COMMITTED;
        };
        Map<String, List<Integer>> changed = new HashMap<>();
        List<Operation> operations = new ArrayList<>();
        boolean onlyReads = random.nextInt(4) == 0;
        for (int left = 1 + random.nextInt(5); left > 0; left--) {
            String list = "list " + current(id) + random.nextInt(LISTS);
            List<Integer> seen = changed.getOrDefault(list, lists.getOrDefault(list, List.of()));
            boolean append = !onlyReads && random.nextInt(2) == 0;
            if (!append || random.nextInt(5) > 0) {
                operations.add(new Read(list, seen, seen.size()));
            }
            if (append) {
                List<Integer> longer = new ArrayList<>(seen);
                longer.add(++numbers);
                changed.put(list, longer);
                operations.add(new Append(list, numbers));
            }
        }
        boolean kept = outcome == Outcome.COMMITTED || (outcome == Outcome.UNKNOWN && random.nextBoolean());
        if (kept) {
            lists.putAll(changed);
        }
        long effect = (long) id * STEP;
        long ended = effect + random.nextInt(3 * STEP);
        history.add(new Observation(
                id,
                random.nextInt(8),
                effect - random.nextInt(3 * STEP),
                outcome == Outcome.COMMITTED || outcome == Outcome.UNKNOWN ? effect : Observation.NEVER,
                outcome == Outcome.UNKNOWN ? Observation.NEVER : ended,
                operations,
                outcome));
    }

    /** Lists are left behind after a while, so that they do not grow with the history. */
    private static String current(int id) {
        return id / 50 + ".";
    }

    private void readAll(int id) {
        List<Operation> operations = new ArrayList<>();
        lists.forEach((list, numbers) -> operations.add(new Read(list, numbers, numbers.size())));
        long began = (long) (id + 10) * STEP;
        history.add(new Observation(id, 0, began, began + 1, began + 2, operations, Outcome.COMMITTED));
    }
}
