package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at every feasible matching of a small problem, by the definitions alone: records and maps, no index, no solver. */
final class BruteForce {

    private final MatchingProblem problem;
    private final Map<String, MatchingPlace> places = new HashMap<>();
    private final Map<String, MatchingLimit> limits = new HashMap<>();
    private final Map<String, List<String>> chains = new HashMap<>();
    private final Map<String, List<MatchingPair>> pairsOf = new HashMap<>();
    final List<Map<String, MatchingPair>> feasible = new ArrayList<>();

    BruteForce(MatchingProblem problem) {
        this.problem = problem;
        problem.places().forEach(place -> places.put(place.id(), place));
        problem.limits().forEach(limit -> limits.put(limit.id(), limit));
        problem.learners().forEach(learner -> pairsOf.put(learner.id(), new ArrayList<>()));
        problem.pairs().forEach(pair -> pairsOf.get(pair.learner()).add(pair));
        extend(0, new TreeMap<>());
    }

    private void extend(int next, Map<String, MatchingPair> made) {
        if (next == problem.learners().size()) {
            if (keepsSideConditions(made)) {
                feasible.add(new TreeMap<>(made));
            }
            return;
        }
        String learner = problem.learners().get(next).id();
        for (MatchingPair pair : pairsOf.get(learner)) {
            made.put(learner, pair);
            if (isWithinCapacities(made)) {
                extend(next + 1, made);
            }
            made.remove(learner);
        }
        extend(next + 1, made);
    }

    private boolean isWithinCapacities(Map<String, MatchingPair> made) {
        return problem.places().stream().allMatch(place -> count(made, "place:" + place.id()) <= place.capacity())
                && problem.limits().stream().allMatch(limit -> count(made, "limit:" + limit.id()) <= limit.capacity());
    }

    private boolean keepsSideConditions(Map<String, MatchingPair> made) {
        boolean groupsAreLargeEnough = problem.groups().stream().allMatch(group -> {
            long there = made.values().stream()
                    .filter(pair -> group.places().contains(pair.place()))
                    .count();
            return there == 0 || there >= group.minimum();
        });
        boolean sharesAreKept = problem.shares().stream()
                .allMatch(share -> made.values().stream()
                                .filter(pair -> share.learners().contains(pair.learner()))
                                .filter(pair -> share.places().contains(pair.place()))
                                .count()
                        <= share.most());
        return groupsAreLargeEnough
                && sharesAreKept
                && problem.together().stream()
                        .allMatch(pair -> region(made.get(pair.first())).equals(region(made.get(pair.second()))));
    }

    private String region(MatchingPair pair) {
        return pair == null
                ? "nowhere"
                : problem.groups().stream()
                        .filter(group -> group.places().contains(pair.place()))
                        .map(group -> "group " + group.id())
                        .findFirst()
                        .orElse("place " + pair.place());
    }

    private long count(Map<String, MatchingPair> made, String node) {
        return made.values().stream()
                .filter(pair -> chain(pair.place()).contains(node))
                .count();
    }

    /** The place and all limits above it, lowest first. */
    private List<String> chain(String place) {
        return chains.computeIfAbsent(place, id -> {
            List<String> chain = new ArrayList<>(List.of("place:" + id));
            String within = places.get(id).within();
            while (within != null) {
                chain.add("limit:" + within);
                within = limits.get(within).within();
            }
            return chain;
        });
    }

    /** What an optimising mechanism promises, as numbers to be maximised one after the other. */
    List<Long> worth(Mechanism mechanism, Map<String, MatchingPair> made) {
        List<Long> worth = new ArrayList<>();
        long placed = made.size();
        long value = made.values().stream().mapToLong(MatchingPair::value).sum();
        long rankSum = made.values().stream().mapToLong(MatchingPair::rank).sum();
        switch (mechanism) {
            case MOST_PLACED -> {
                worth.add(placed);
                worth.add(
                        switch (problem.objective()) {
                            case GREATEST_WEIGHT -> value;
                            case LEAST_COST -> -value;
                            case LEAST_RANK_SUM -> -rankSum;
                        });
            }
            case MOST_FIT ->
                worth.add(made.values().stream().mapToLong(problem::fit).sum());
            case MOST_FIRST_CHOICES -> {
                for (int rank = 1; rank <= 9; rank++) {
                    worth.add(atRank(made, rank));
                }
            }
            case FAIREST -> {
                worth.add(placed);
                for (int rank = 9; rank >= 1; rank--) {
                    worth.add(-atRank(made, rank));
                }
            }
            default -> throw new IllegalArgumentException(mechanism + " has no worth");
        }
        return worth;
    }

    private static long atRank(Map<String, MatchingPair> made, int rank) {
        return made.values().stream().filter(pair -> pair.rank() == rank).count();
    }

    /** The best matchings for a mechanism, the canonical one first. */
    List<Map<String, MatchingPair>> best(Mechanism mechanism) {
        List<Map<String, MatchingPair>> best = new ArrayList<>();
        List<Long> greatest = null;
        for (Map<String, MatchingPair> made : feasible) {
            List<Long> worth = worth(mechanism, made);
            int comparison = greatest == null ? 1 : compare(worth, greatest);
            if (comparison > 0) {
                best.clear();
                greatest = worth;
            }
            if (comparison >= 0) {
                best.add(made);
            }
        }
        return best;
    }

    private static int compare(List<Long> a, List<Long> b) {
        for (int i = 0; i < a.size(); i++) {
            int comparison = Long.compare(a.get(i), b.get(i));
            if (comparison != 0) {
                return comparison;
            }
        }
        return 0;
    }

    /** Matchings without a blocking pair, given how each node ("place:x", "limit:y") ranks learners. */
    List<Map<String, MatchingPair>> stable(Map<String, List<String>> orders) {
        List<Map<String, MatchingPair>> stable = new ArrayList<>();
        for (Map<String, MatchingPair> made : feasible) {
            if (problem.pairs().stream().noneMatch(pair -> blocks(pair, made, orders))) {
                stable.add(made);
            }
        }
        return stable;
    }

    private boolean blocks(MatchingPair pair, Map<String, MatchingPair> made, Map<String, List<String>> orders) {
        MatchingPair own = made.get(pair.learner());
        List<MatchingPair> preferences = pairsOf.get(pair.learner());
        if (own != null && preferences.indexOf(own) <= preferences.indexOf(pair)) {
            return false;
        }
        // Would the place take the learner if it, or something above it, might send away one learner it likes less?
        for (String node : chain(pair.place())) {
            boolean holds = own != null && chain(own.place()).contains(node);
            if (count(made, node) >= capacity(node) && !holds) {
                return made.values().stream()
                        .filter(other -> chain(other.place()).contains(node))
                        .anyMatch(other -> orders.get(node).indexOf(other.learner())
                                > orders.get(node).indexOf(pair.learner()));
            }
        }
        return true;
    }

    private int capacity(String node) {
        return node.startsWith("place:")
                ? places.get(node.substring(6)).capacity()
                : limits.get(node.substring(6)).capacity();
    }

    /** Position of what a learner has in its own list; the end of the list for nothing. */
    int position(String learner, Map<String, MatchingPair> made) {
        List<MatchingPair> preferences = pairsOf.get(learner);
        MatchingPair own = made.get(learner);
        return own == null ? preferences.size() : preferences.indexOf(own);
    }

    static Map<String, String> placement(Map<String, MatchingPair> made) {
        Map<String, String> placement = new TreeMap<>();
        made.forEach((learner, pair) -> placement.put(learner, pair.place()));
        return placement;
    }
}
