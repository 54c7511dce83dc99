package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * The capacities that keep one more learner from a place: its own and those of the limits above it, as far as they are full.
 * Immutable and thread-safe.
 *
 * @param problem the problem
 * @param places the place, if it is full; else none
 * @param limits the full limits above it, from the place upwards
 */
record FullCapacities(MatchingProblem problem, List<String> places, List<String> limits) {

    /**
     * The capacities over a place.
     *
     * @param load how many learners are at or below each node
     */
    static FullCapacities over(String place, MatchingProblem problem, int[] load) {
        ProblemIndex index = problem.index();
        List<String> places = new ArrayList<>();
        List<String> limits = new ArrayList<>();
        int leaf = index.placeOf.getOrDefault(place, -1);
        for (int node = leaf; node >= 0; node = index.parent[node]) {
            if (load[node] >= index.capacity[node]) {
                (node == leaf ? places : limits).add(problem.nodeId(node));
            }
        }
        return new FullCapacities(problem, places, limits);
    }

    /** The price of a capacity is the most that a seat there can add, so where all are free nothing can be gained. */
    boolean canMatter(Certificate certificate) {
        if (certificate instanceof PriceCertificate prices) {
            return places.stream().anyMatch(prices.places()::containsKey)
                    || limits.stream().anyMatch(prices.limits()::containsKey);
        }
        return !places.isEmpty() || !limits.isEmpty();
    }

    /** The same problem with one more seat under each of them. */
    MatchingProblem eachWithOneMore() {
        return problem.withOneMoreSeat(places, limits);
    }
}
