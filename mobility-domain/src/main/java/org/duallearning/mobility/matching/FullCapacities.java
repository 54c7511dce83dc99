package org.duallearning.mobility.matching;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The capacities that keep more learners from a place: its own and those of the limits above it, as far as they leave too
 * little room. Immutable and thread-safe.
 *
 * @param problem the problem
 * @param lacking how many seats the place lacks, and how many each limit above it, by node from the place upwards
 */
record FullCapacities(MatchingProblem problem, Map<Integer, Integer> lacking) {

    /** Copies the map, keeping its order. */
    FullCapacities {
        lacking = Collections.unmodifiableMap(new LinkedHashMap<>(lacking));
    }

    /**
     * The capacities over a place.
     *
     * @param seats for how many more learners there is to be room
     * @param load how many learners are at or below each node
     */
    static FullCapacities over(String place, int seats, MatchingProblem problem, int[] load) {
        ProblemIndex index = problem.index();
        Map<Integer, Integer> lacking = new LinkedHashMap<>();
        for (int node = index.placeOf.getOrDefault(place, -1); node >= 0; node = index.parent[node]) {
            long more = (long) load[node] + seats - index.capacity[node];
            if (more > 0) {
                lacking.put(node, (int) more);
            }
        }
        return new FullCapacities(problem, lacking);
    }

    private boolean isPlace(int node) {
        return node < problem.places().size();
    }

    /** The ids of the limits, from the place upwards. */
    List<String> limitIds() {
        return lacking.keySet().stream()
                .filter(node -> !isPlace(node))
                .map(problem::nodeId)
                .toList();
    }

    /** The price of a capacity is the most that a seat there can add, so where all are free nothing can be gained. */
    boolean canMatter(Certificate certificate) {
        if (certificate instanceof PriceCertificate prices) {
            return lacking.keySet().stream()
                    .anyMatch(node ->
                            (isPlace(node) ? prices.places() : prices.limits()).containsKey(problem.nodeId(node)));
        }
        return !lacking.isEmpty();
    }

    /** The same problem with the room that is lacking. */
    MatchingProblem withRoom() {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> limits = new HashMap<>();
        lacking.forEach((node, seats) -> (isPlace(node) ? places : limits).put(problem.nodeId(node), seats));
        return problem.withMoreSeats(places, limits);
    }
}
