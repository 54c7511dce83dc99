package org.duallearning.mobility.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The ranks at which somebody may have to be placed.
 *
 * <p>Whoever is below a capacity of so many has fewer than so many others there. So of as many ways down from it, by different
 * nodes right below it, there is one that nobody else is on. If each of them leads to a better place, the learner can move up
 * without moving anybody, as long as there are no side conditions. What stands above everything has room for all learners.
 */
final class NeededRanks {

    private static final int OUTSIDE = -1;

    private final ProblemIndex index;
    private final int learners;
    private final boolean mayAlwaysMoveUp;
    /** The nodes over the places of one learner that were looked at. */
    private final Set<Integer> seen = new HashSet<>();
    /** How many of them are right below each node. */
    private final Map<Integer, Integer> waysDown = new HashMap<>();

    private NeededRanks(MatchingProblem problem) {
        this.index = problem.index();
        this.learners = problem.learners().size();
        this.mayAlwaysMoveUp = !problem.hasSideConditions();
    }

    static SortedSet<Integer> of(MatchingProblem problem) {
        SortedSet<Integer> ranks = new TreeSet<>();
        NeededRanks needed = new NeededRanks(problem);
        for (int l = 0; l < needed.learners; l++) {
            needed.seen.clear();
            needed.waysDown.clear();
            for (int e = needed.index.pairStart[l]; e < needed.index.pairStart[l + 1]; e++) {
                if (needed.isNeeded(needed.index.pairPlace[e])) {
                    ranks.add(problem.pairs().get(e).rank());
                }
            }
        }
        return ranks;
    }

    /** Whether a learner may have to take a place, given the better ones that were asked about before. */
    private boolean isNeeded(int place) {
        for (int v = place; v != OUTSIDE; v = index.parent[v]) {
            boolean canMoveUp = mayAlwaysMoveUp && waysDown.getOrDefault(index.parent[v], 0) >= room(index.parent[v]);
            if (index.capacity[v] == 0 || canMoveUp) {
                return false;
            }
        }
        for (int v = place; v != OUTSIDE && seen.add(v); v = index.parent[v]) {
            waysDown.merge(index.parent[v], 1, Integer::sum);
        }
        return true;
    }

    private int room(int node) {
        return node == OUTSIDE ? learners : Math.min(index.capacity[node], learners);
    }
}
