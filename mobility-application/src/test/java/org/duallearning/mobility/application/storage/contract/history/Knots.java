package org.duallearning.mobility.application.storage.contract.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.duallearning.mobility.application.storage.contract.history.Dependencies.Edge;

/** Finds the knots among transactions: those that can all be reached from each other (Tarjan, 1972), without recursion. */
final class Knots {
    private final Dependencies dependencies;
    private final Set<Dependencies.Kind> through;
    private final int[] order;
    private final int[] lowest;
    private final int[] nextEdge;
    private final int[] waiting;
    private final boolean[] isWaiting;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final List<int[]> found = new ArrayList<>();
    private int visited;
    private int waitingCount;

    private Knots(Dependencies dependencies, Set<Dependencies.Kind> through) {
        this.dependencies = dependencies;
        this.through = through;
        order = new int[dependencies.size()];
        lowest = new int[dependencies.size()];
        nextEdge = new int[dependencies.size()];
        waiting = new int[dependencies.size()];
        isWaiting = new boolean[dependencies.size()];
    }

    /** The knots of two or more, through dependencies of these kinds alone. */
    static List<int[]> of(Dependencies dependencies, Set<Dependencies.Kind> through) {
        Knots knots = new Knots(dependencies, through);
        for (int root = 0; root < dependencies.size(); root++) {
            if (knots.order[root] == 0) {
                knots.searchFrom(root);
            }
        }
        return knots.found;
    }

    private void searchFrom(int root) {
        visit(root);
        while (!path.isEmpty()) {
            int node = path.peek();
            List<Edge> edges = dependencies.from(node);
            if (nextEdge[node] < edges.size()) {
                follow(node, edges.get(nextEdge[node]++));
            } else {
                leave(path.pop());
            }
        }
    }

    private void visit(int node) {
        visited++;
        order[node] = visited;
        lowest[node] = visited;
        waiting[waitingCount++] = node;
        isWaiting[node] = true;
        path.push(node);
    }

    private void follow(int node, Edge edge) {
        if (through.contains(edge.kind())) {
            if (order[edge.to()] == 0) {
                visit(edge.to());
            } else if (isWaiting[edge.to()]) {
                lowest[node] = Math.min(lowest[node], order[edge.to()]);
            }
        }
    }

    private void leave(int node) {
        if (!path.isEmpty()) {
            lowest[path.peek()] = Math.min(lowest[path.peek()], lowest[node]);
        }
        if (lowest[node] == order[node]) {
            int end = waitingCount;
            do {
                isWaiting[waiting[--waitingCount]] = false;
            } while (waiting[waitingCount] != node);
            if (end - waitingCount > 1) {
                found.add(Arrays.copyOfRange(waiting, waitingCount, end));
            }
        }
    }
}
