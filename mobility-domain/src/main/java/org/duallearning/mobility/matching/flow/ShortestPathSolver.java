package org.duallearning.mobility.matching.flow;

/**
 * Successive shortest augmenting paths: learners enter one by one, each along the path that costs the others least.
 *
 * <p>After every learner the assignment is optimal for the learners so far and the prices prove it. One search is Dijkstra's
 * over prices that keep every step's loss from being negative (Edmonds and Karp 1972; for assignment Jonker and Volgenant
 * 1987), here with losses that are vectors,
 * packed into single numbers where they fit. With n learners, m pairs, t places and limits, and L levels: time
 * O(n (m + t log t) L) at worst, in practice far less because a search ends at the first room it finds; memory O(m + (n + t) L).
 */
public final class ShortestPathSolver implements AssignmentSolver {

    /** A solver; it holds nothing. */
    public ShortestPathSolver() {}

    @Override
    public OptimalAssignment solve(AssignmentNetwork network) {
        LevelPacking packing = LevelPacking.of(network);
        return packing == null
                ? optimum(network)
                : optimum(packing.pack(network)).unpacked(packing);
    }

    private static OptimalAssignment optimum(AssignmentNetwork network) {
        FlowState state = new FlowState(network);
        PathSearch search = new PathSearch(state);
        for (int learner = 0; learner < network.learners; learner++) {
            search.insert(learner);
        }
        return state.toOptimum();
    }
}
