package org.duallearning.mobility.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The capacities that keep more learners from a place: its own and those of the limits above it, as far as they leave too
 * little room. Immutable and thread-safe.
 *
 * @param problem the problem
 * @param places how many seats the place lacks, by its id; empty if it has room enough
 * @param limits how many each limit above it lacks, from the place upwards
 */
record FullCapacities(MatchingProblem problem, Map<String, Integer> places, Map<String, Integer> limits) {

    /** Copies the maps, keeping their order. */
    FullCapacities {
        places = Map.copyOf(places);
        limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
    }

    /**
     * The capacities over a place.
     *
     * @param seats for how many more learners there is to be room
     * @param load how many learners are at or below each node
     */
    static FullCapacities over(String place, int seats, MatchingProblem problem, int[] load) {
        ProblemIndex index = problem.index();
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Integer> limits = new LinkedHashMap<>();
        int leaf = index.placeOf.getOrDefault(place, -1);
        for (int node = leaf; node >= 0; node = index.parent[node]) {
            long lacking = (long) load[node] + seats - index.capacity[node];
            if (lacking > 0) {
                (node == leaf ? places : limits).put(problem.nodeId(node), (int) lacking);
            }
        }
        return new FullCapacities(problem, places, limits);
    }

    /** The ids of the limits, from the place upwards. */
    List<String> limitIds() {
        return List.copyOf(limits.keySet());
    }

    /** The price of a capacity is the most that a seat there can add, so where all are free nothing can be gained. */
    boolean canMatter(Certificate certificate) {
        if (certificate instanceof PriceCertificate prices) {
            return places.keySet().stream().anyMatch(prices.places()::containsKey)
                    || limits.keySet().stream().anyMatch(prices.limits()::containsKey);
        }
        return !places.isEmpty() || !limits.isEmpty();
    }

    /** The same problem with the room that is lacking. */
    MatchingProblem withRoom() {
        return problem.withMoreSeats(places, limits);
    }
}
