package org.duallearning.mobility.application.storage.contract.history;

import static org.duallearning.mobility.application.storage.contract.history.Dependencies.Kind.READ_WRITE;
import static org.duallearning.mobility.application.storage.contract.history.Dependencies.Kind.TIME;
import static org.duallearning.mobility.application.storage.contract.history.Dependencies.Kind.WRITE_READ;
import static org.duallearning.mobility.application.storage.contract.history.Dependencies.Kind.WRITE_WRITE;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duallearning.mobility.application.storage.contract.history.Anomaly.Kind;
import org.duallearning.mobility.application.storage.contract.history.Dependencies.Edge;

/**
 * Finds cycles, the gravest kind first, one for each knot of transactions: a knot that holds a cycle of one kind is not looked
 * through for lesser ones. Linear in the dependencies, but for a knot.
 */
final class Cycles {
    /** From how many transactions of a knot the shortest way round is looked for. */
    private static final int TRIED = 50;

    private record Step(int from, Edge edge) {}

    private final Dependencies dependencies;
    private final List<Observation> history;
    private final boolean[] reported;

    Cycles(Dependencies dependencies, List<Observation> history) {
        this.dependencies = dependencies;
        this.history = history;
        reported = new boolean[dependencies.size()];
    }

    List<Anomaly> find() {
        List<Anomaly> anomalies = new ArrayList<>();
        Set<Dependencies.Kind> writes = EnumSet.of(WRITE_WRITE);
        Set<Dependencies.Kind> reads = EnumSet.of(WRITE_WRITE, WRITE_READ);
        Set<Dependencies.Kind> all = EnumSet.complementOf(EnumSet.of(TIME));
        knots(writes).forEach(knot -> anomalies.add(anomaly(Kind.G0, shortest(knot, writes))));
        knots(reads).forEach(knot -> anomalies.add(anomaly(Kind.G1C, shortest(knot, reads))));
        for (int[] knot : knots(all)) {
            anomalies.add(withOneReadOverwritten(knot, reads)
                    .map(cycle -> anomaly(Kind.G_SINGLE, cycle))
                    .orElseGet(() -> anomaly(Kind.G2, shortest(knot, all))));
        }
        Set<Dependencies.Kind> time = EnumSet.allOf(Dependencies.Kind.class);
        knots(time).forEach(knot -> anomalies.add(anomaly(Kind.AGAINST_TIME, shortest(knot, time))));
        return anomalies;
    }

    private Anomaly anomaly(Kind kind, List<Step> cycle) {
        List<Integer> ids = new ArrayList<>();
        StringBuilder explanation = new StringBuilder();
        for (Step step : cycle) {
            if (isTransaction(step.from())) {
                ids.add(id(step.from()));
                explanation
                        .append(id(step.from()))
                        .append(" -")
                        .append(step.edge().kind());
                explanation.append(
                        step.edge().why().isEmpty() ? "" : " " + step.edge().why());
                explanation.append("-> ");
            }
        }
        return new Anomaly(kind, ids, explanation.append(ids.get(0)).toString());
    }

    private boolean isTransaction(int node) {
        return node < history.size();
    }

    private int id(int node) {
        return history.get(node).id();
    }

    /** A cycle that overwrites what was read in one step, and goes on through writes that were read or written over. */
    private Optional<List<Step>> withOneReadOverwritten(int[] knot, Set<Dependencies.Kind> rest) {
        boolean[] within = marked(knot);
        for (int reader : knot) {
            for (Edge edge : dependencies.from(reader)) {
                if (edge.kind() == READ_WRITE && within[edge.to()]) {
                    List<Step> back = path(edge.to(), reader, rest, within);
                    if (!back.isEmpty()) {
                        back.add(0, new Step(reader, edge));
                        return Optional.of(back);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The shortest cycle of a knot, or nearly so. */
    private List<Step> shortest(int[] knot, Set<Dependencies.Kind> through) {
        boolean[] within = marked(knot);
        List<Step> shortest = List.of();
        int tried = 0;
        for (int start : knot) {
            if (isTransaction(start) && tried++ < TRIED) {
                List<Step> cycle = path(start, start, through, within);
                if (shortest.isEmpty() || transactions(cycle) < transactions(shortest)) {
                    shortest = cycle;
                }
            }
        }
        return shortest;
    }

    private long transactions(List<Step> cycle) {
        return cycle.stream().filter(step -> isTransaction(step.from())).count();
    }

    /** The way of at least one step over the fewest transactions; empty if there is none. */
    private List<Step> path(int from, int to, Set<Dependencies.Kind> through, boolean[] within) {
        Step[] reachedBy = new Step[dependencies.size()];
        Deque<Integer> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty() && reachedBy[to] == null) {
            int node = next.remove();
            for (Edge edge : dependencies.from(node)) {
                if (through.contains(edge.kind()) && within[edge.to()] && reachedBy[edge.to()] == null) {
                    reachedBy[edge.to()] = new Step(node, edge);
                    if (isTransaction(edge.to())) {
                        next.addLast(edge.to());
                    } else {
                        next.addFirst(edge.to());
                    }
                }
            }
        }
        List<Step> path = new ArrayList<>();
        for (Step step = reachedBy[to]; step != null; step = step.from() == from ? null : reachedBy[step.from()]) {
            path.add(0, step);
        }
        return path;
    }

    private boolean[] marked(int[] knot) {
        boolean[] marked = new boolean[dependencies.size()];
        for (int node : knot) {
            marked[node] = true;
        }
        return marked;
    }

    /** The knots that hold no cycle which was reported; all their cycles count as reported then. */
    private List<int[]> knots(Set<Dependencies.Kind> through) {
        List<int[]> knots = Knots.of(dependencies, through).stream()
                .filter(knot -> Arrays.stream(knot).noneMatch(node -> reported[node]))
                .toList();
        knots.forEach(knot -> Arrays.stream(knot).forEach(node -> reported[node] = true));
        return knots;
    }
}
