package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at every feasible matching of a small problem, by the definitions alone: records and maps, no index, no solver. */
final class BruteForce {

    private final MatchingProblem problem;
    /** The place ("place:x") and all limits above it ("limit:y"), lowest first. */
    private final Map<String, List<String>> chains = new HashMap<>();

    private final Map<String, Integer> capacities = new HashMap<>();
    private final Map<String, List<MatchingPair>> pairsOf = new TreeMap<>(IdOrder.BY_CODE_POINT);
    private final int worstRank;
    final List<Map<String, MatchingPair>> feasible = new ArrayList<>();

    BruteForce(MatchingProblem problem) {
        this.problem = problem;
        Map<String, MatchingLimit> limits = new HashMap<>();
        problem.limits().forEach(limit -> {
            limits.put(limit.id(), limit);
            capacities.put("limit:" + limit.id(), limit.capacity());
        });
        for (MatchingPlace place : problem.places()) {
            List<String> chain = new ArrayList<>(List.of("place:" + place.id()));
            for (String above = place.within();
                    above != null;
                    above = limits.get(above).within()) {
                chain.add("limit:" + above);
            }
            chains.put(place.id(), chain);
            capacities.put("place:" + place.id(), place.capacity());
        }
        problem.learners().forEach(learner -> pairsOf.put(learner.id(), new ArrayList<>()));
        problem.pairs().forEach(pair -> pairsOf.get(pair.learner()).add(pair));
        this.worstRank =
                problem.pairs().stream().mapToInt(MatchingPair::rank).max().orElse(0);
        extend(List.copyOf(pairsOf.keySet()), new TreeMap<>(), new HashMap<>());
    }

    private void extend(List<String> learners, Map<String, MatchingPair> made, Map<String, Integer> load) {
        if (learners.isEmpty()) {
            if (keepsSideConditions(made)) {
                feasible.add(new TreeMap<>(made));
            }
            return;
        }
        String learner = learners.get(0);
        List<String> others = learners.subList(1, learners.size());
        for (MatchingPair pair : pairsOf.get(learner)) {
            List<String> chain = chain(pair.place());
            if (chain.stream().allMatch(node -> load.getOrDefault(node, 0) < capacity(node))) {
                chain.forEach(node -> load.merge(node, 1, Integer::sum));
                made.put(learner, pair);
                extend(others, made, load);
                made.remove(learner);
                chain.forEach(node -> load.merge(node, -1, Integer::sum));
            }
        }
        extend(others, made, load);
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

    List<String> chain(String place) {
        return chains.get(place);
    }

    boolean knows(String node) {
        return capacities.containsKey(node);
    }

    int capacity(String node) {
        return capacities.get(node);
    }

    /** The pairs of a learner, best first. */
    List<MatchingPair> pairsOf(String learner) {
        return pairsOf.get(learner);
    }

    /** What an optimising mechanism promises, as numbers to be maximised one after the other. */
    List<Long> worth(Mechanism mechanism, Map<String, MatchingPair> made) {
        long placed = made.size();
        return switch (mechanism) {
            case MOST_PLACED -> List.of(placed, sought(made));
            case MOST_FIT ->
                List.of(made.values().stream().mapToLong(problem::fit).sum());
            case MOST_FIRST_CHOICES ->
                Arrays.stream(atRanks(made)).skip(1).boxed().toList();
            case FAIREST -> {
                List<Long> worth = new ArrayList<>(List.of(placed));
                long[] atRanks = atRanks(made);
                for (int rank = worstRank; rank >= 1; rank--) {
                    worth.add(-atRanks[rank]);
                }
                yield worth;
            }
            default -> throw new IllegalArgumentException(mechanism + " has no worth");
        };
    }

    private long sought(Map<String, MatchingPair> made) {
        return made.values().stream()
                .mapToLong(pair -> switch (problem.objective()) {
                    case GREATEST_WEIGHT -> pair.value();
                    case LEAST_COST -> -pair.value();
                    case LEAST_RANK_SUM -> -pair.rank();
                })
                .sum();
    }

    private long[] atRanks(Map<String, MatchingPair> made) {
        long[] atRanks = new long[worstRank + 1];
        made.values().forEach(pair -> atRanks[pair.rank()]++);
        return atRanks;
    }

    /** The best matchings for an optimising mechanism. */
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

    /** Of the best matchings the one in which the first learner fares best, then the second, and so on. */
    Map<String, MatchingPair> canonical(Mechanism mechanism) {
        return best(mechanism).stream()
                .min((one, other) -> Arrays.compare(positions(one), positions(other)))
                .orElseThrow();
    }

    private int[] positions(Map<String, MatchingPair> made) {
        return pairsOf.keySet().stream()
                .mapToInt(learner -> position(learner, made))
                .toArray();
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

    /** Position of what a learner has in its own list; the end of the list for nothing. */
    int position(String learner, Map<String, MatchingPair> made) {
        List<MatchingPair> preferences = pairsOf.get(learner);
        MatchingPair own = made.get(learner);
        return own == null ? preferences.size() : preferences.indexOf(own);
    }

    static Map<String, String> placement(Map<String, MatchingPair> made) {
        Map<String, String> placement = new TreeMap<>(IdOrder.BY_CODE_POINT);
        made.forEach((learner, pair) -> placement.put(learner, pair.place()));
        return placement;
    }
}
