package org.duallearning.mobility.application.storage.contract.history;

import static org.duallearning.mobility.application.storage.contract.history.Dependencies.Kind.READ_WRITE;
import static org.duallearning.mobility.application.storage.contract.history.Dependencies.Kind.WRITE_READ;
import static org.duallearning.mobility.application.storage.contract.history.Dependencies.Kind.WRITE_WRITE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.duallearning.mobility.application.storage.contract.history.Anomaly.Kind;
import org.jspecify.annotations.Nullable;

/** One list: who appended what to it, who saw what of it, and the order of its numbers that follows. */
final class ListHistory {
    private final String name;
    private final List<Observation> history;
    private final Map<Integer, Integer> writers = new HashMap<>();
    private final Map<Integer, Integer> lastNumbers = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> reads = new LinkedHashMap<>();
    private final Set<Integer> lost = new HashSet<>();
    private @Nullable List<Integer> order = List.of();

    ListHistory(String name, List<Observation> history) {
        this.name = name;
        this.history = history;
    }

    void append(int transaction, int number) {
        writers.put(number, transaction);
        lastNumbers.put(transaction, number);
    }

    /** Notes what a transaction saw before it appended anything, to be judged once every append is known. */
    void read(int transaction, List<Integer> seen) {
        reads.putIfAbsent(transaction, seen);
    }

    /** Drops the reads that cannot be, and marks the transactions of which something was seen. */
    void judgeReads(BitSet visible, BiConsumer<Kind, List<Integer>> found) {
        reads.entrySet().removeIf(read -> {
            boolean sound = true;
            Set<Integer> numbers = new HashSet<>();
            for (int number : read.getValue()) {
                Integer writer = writers.get(number);
                Kind flaw = numbers.add(number) ? flaw(read.getKey(), writer, number, read.getValue()) : Kind.DUPLICATE;
                if (flaw != null) {
                    sound = false;
                    found.accept(flaw, writer == null ? List.of(read.getKey()) : List.of(read.getKey(), writer));
                }
                if (writer != null) {
                    visible.set(writer);
                }
            }
            return !sound;
        });
    }

    private @Nullable Kind flaw(int reader, @Nullable Integer writer, int number, List<Integer> seen) {
        if (writer == null || writer == reader) {
            return Kind.UNKNOWN_NUMBER;
        }
        Observation written = history.get(writer);
        if (written.outcome() == Outcome.ABORTED || written.outcome() == Outcome.REFUSED) {
            return Kind.ABORTED_READ;
        }
        if (written.committing() > history.get(reader).ended()) {
            return Kind.DIRTY_READ;
        }
        boolean isLast = number == seen.get(seen.size() - 1);
        return isLast && lastNumbers.get(writer) != number ? Kind.INTERMEDIATE_READ : null;
    }

    /** Takes the order from the longest read. If another read contradicts it, there is none. */
    void infer(BiConsumer<Kind, List<Integer>> found) {
        reads.entrySet().stream()
                .max(Comparator.comparingInt(read -> read.getValue().size()))
                .ifPresent(longest -> {
                    order = longest.getValue();
                    reads.forEach((reader, seen) -> {
                        if (!seen.equals(longest.getValue().subList(0, seen.size()))) {
                            found.accept(Kind.INCOMPATIBLE_ORDER, List.of(reader, longest.getKey()));
                            order = null;
                        }
                    });
                });
    }

    /** Finds appends to the same version. */
    void findAppendsToTheSame(BitSet kept, BiConsumer<Kind, List<Integer>> found) {
        Map<List<Integer>, Integer> appendedTo = new HashMap<>();
        for (int writer : lastNumbers.keySet()) {
            List<Integer> seen = reads.get(writer);
            if (kept.get(writer) && seen != null) {
                Integer other = appendedTo.put(seen, writer);
                if (other != null) {
                    lost.add(other);
                    lost.add(writer);
                    found.accept(Kind.LOST_UPDATE, List.of(other, writer));
                }
            }
        }
    }

    /** Finds appends that are not there for a transaction which began later. */
    void findMissing(BitSet kept, BiConsumer<Kind, List<Integer>> found) {
        if (order == null) {
            return;
        }
        Set<Integer> there = new HashSet<>(order);
        reads.keySet().stream()
                .max(Comparator.comparingLong(reader -> history.get(reader).began()))
                .ifPresent(latest -> writers.forEach((number, writer) -> {
                    boolean isMissing = kept.get(writer) && !there.contains(number) && !lost.contains(writer);
                    if (isMissing
                            && history.get(writer).ended() < history.get(latest).began()) {
                        lost.add(writer);
                        found.accept(Kind.LOST_UPDATE, List.of(writer, latest));
                    }
                }));
    }

    /** Adds what follows from the order: who wrote over whom, who read whom, and who wrote over what somebody read. */
    void addTo(Dependencies dependencies, BitSet kept) {
        if (order == null) {
            return;
        }
        List<Integer> inOrder = order.stream().map(writers::get).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            dependencies.add(inOrder.get(i - 1), inOrder.get(i), WRITE_WRITE, name);
        }
        Set<Integer> there = new HashSet<>(inOrder);
        List<Integer> behind = new ArrayList<>();
        for (int writer : lastNumbers.keySet()) {
            if (kept.get(writer) && !there.contains(writer) && !lost.contains(writer)) {
                behind.add(writer);
            }
        }
        reads.forEach((reader, seen) -> {
            if (!seen.isEmpty()) {
                dependencies.add(inOrder.get(seen.size() - 1), reader, WRITE_READ, name);
            }
            if (seen.size() < inOrder.size()) {
                dependencies.add(reader, inOrder.get(seen.size()), READ_WRITE, name);
            } else {
                behind.forEach(writer -> dependencies.add(reader, writer, READ_WRITE, name));
            }
        });
        if (!inOrder.isEmpty()) {
            behind.forEach(writer -> dependencies.add(inOrder.get(inOrder.size() - 1), writer, WRITE_WRITE, name));
        }
    }
}
