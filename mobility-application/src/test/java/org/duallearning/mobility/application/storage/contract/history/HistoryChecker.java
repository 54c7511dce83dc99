package org.duallearning.mobility.application.storage.contract.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.storage.contract.history.Anomaly.Kind;

/**
 * Finds what cannot be in a history if transactions and snapshots take effect one after another, each at a moment between its
 * beginning and its end (strict serializability). Dropped transactions, too, must have seen one state.
 *
 * <p>What it finds is there; it does not find what clients did not see. Its time grows as the history does.
 */
public final class HistoryChecker {
    private final List<Observation> history;
    private final Map<String, ListHistory> lists = new LinkedHashMap<>();
    private final Set<Anomaly> anomalies = new LinkedHashSet<>();

    private HistoryChecker(List<Observation> history) {
        this.history = List.copyOf(history);
    }

    /** The anomalies of a history, none of which is named twice; empty if it is sound. */
    public static List<Anomaly> check(List<Observation> history) {
        return new HistoryChecker(history).check();
    }

    private List<Anomaly> check() {
        for (int transaction = 0; transaction < history.size(); transaction++) {
            follow(transaction);
        }
        BitSet visible = new BitSet();
        lists.forEach((name, list) -> list.judgeReads(visible, (kind, who) -> found(kind, who, name)));
        BitSet kept = kept(visible);
        Dependencies dependencies = new Dependencies(history);
        lists.forEach((name, list) -> {
            list.infer((kind, who) -> found(kind, who, name));
            list.findAppendsToTheSame(kept, (kind, who) -> found(kind, who, name));
            list.findMissing(kept, (kind, who) -> found(kind, who, name));
            list.addTo(dependencies, kept);
        });
        anomalies.addAll(new Cycles(dependencies, history).find());
        return List.copyOf(anomalies);
    }

    /** Notes what a transaction appended and saw, and checks that it saw one state and its own changes. */
    private void follow(int transaction) {
        Map<String, List<Integer>> own = new HashMap<>();
        Map<String, List<Integer>> before = new HashMap<>();
        for (Operation operation : history.get(transaction).operations()) {
            String name = operation.list();
            ListHistory list = lists.computeIfAbsent(name, any -> new ListHistory(name, history));
            List<Integer> appended = own.computeIfAbsent(name, any -> new ArrayList<>());
            if (operation instanceof Operation.Append append) {
                appended.add(append.number());
                list.append(transaction, append.number());
            } else if (operation instanceof Operation.Read read) {
                if (read.version() != read.seen().size()) {
                    found(Kind.WRONG_VERSION, List.of(transaction), name);
                }
                int others = read.seen().size() - appended.size();
                List<Integer> seen = others < 0 ? List.of() : read.seen().subList(0, others);
                List<Integer> first = before.putIfAbsent(name, seen);
                if (others < 0
                        || !read.seen().subList(others, read.seen().size()).equals(appended)
                        || (first != null && !first.equals(seen))) {
                    found(Kind.NON_REPEATABLE_READ, List.of(transaction), name);
                } else {
                    list.read(transaction, seen);
                }
            }
        }
    }

    private BitSet kept(BitSet visible) {
        BitSet kept = new BitSet();
        for (int transaction = 0; transaction < history.size(); transaction++) {
            Outcome outcome = history.get(transaction).outcome();
            kept.set(
                    transaction,
                    outcome == Outcome.COMMITTED || (outcome == Outcome.UNKNOWN && visible.get(transaction)));
        }
        return kept;
    }

    private void found(Kind kind, List<Integer> transactions, String list) {
        List<Integer> ids =
                transactions.stream().map(node -> history.get(node).id()).toList();
        anomalies.add(new Anomaly(kind, ids, "in " + list));
    }
}
