package org.duallearning.mobility.matching;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All stable matchings of a small problem, found among all feasible ones by the definition of a blocking pair alone. */
final class StableOracle {

    private final MatchingProblem problem;
    private final BruteForce all;
    /** How each place ("place:x") and limit ("limit:y") ranks all learners, best first. */
    private final Map<String, List<String>> orders = new HashMap<>();

    final List<Map<String, MatchingPair>> stable = new ArrayList<>();

    StableOracle(MatchingProblem problem, BruteForce all) {
        this.problem = problem;
        this.all = all;
        for (MatchingLimit limit : problem.limits()) {
            orders.put("limit:" + limit.id(), completed(limit.priority()));
        }
        for (MatchingPlace place : problem.places()) {
            boolean inherits = place.priority() == null && place.within() != null;
            orders.put(
                    "place:" + place.id(),
                    inherits ? orders.get("limit:" + place.within()) : completed(place.priority()));
        }
        for (Map<String, MatchingPair> made : all.feasible) {
            Map<String, List<String>> held = held(made);
            if (problem.pairs().stream().noneMatch(pair -> blocks(pair, made, held))) {
                stable.add(made);
            }
        }
    }

    /** The list, then whoever is not on it by time of submission and id. */
    private List<String> completed(List<String> priority) {
        LinkedHashSet<String> order = new LinkedHashSet<>(priority == null ? List.of() : priority);
        problem.learners().stream()
                .sorted(Comparator.comparing(
                        learner -> learner.submittedAt() == null ? LocalDateTime.MAX : learner.submittedAt()))
                .forEach(learner -> order.add(learner.id()));
        return List.copyOf(order);
    }

    /** Whom each node holds. */
    private Map<String, List<String>> held(Map<String, MatchingPair> made) {
        Map<String, List<String>> held = new HashMap<>();
        made.forEach((learner, pair) -> all.chain(pair.place())
                .forEach(node ->
                        held.computeIfAbsent(node, any -> new ArrayList<>()).add(learner)));
        return held;
    }

    private boolean blocks(MatchingPair pair, Map<String, MatchingPair> made, Map<String, List<String>> held) {
        String learner = pair.learner();
        if (all.position(learner, made) <= all.pairsOf(learner).indexOf(pair)) {
            return false;
        }
        // Would the place take the learner if it, or something above it, might send away one learner it likes less?
        for (String node : all.chain(pair.place())) {
            List<String> there = held.getOrDefault(node, List.of());
            if (there.size() >= all.capacity(node) && !there.contains(learner)) {
                return there.stream().anyMatch(other -> rank(node, other) > rank(node, learner));
            }
        }
        return true;
    }

    private int rank(String node, String learner) {
        return orders.get(node).indexOf(learner);
    }

    /** The stable matching that is at least as good as every other for every learner, if there is one. */
    Optional<Map<String, MatchingPair>> bestForLearners() {
        return stable.stream()
                .filter(made -> stable.stream().allMatch(other -> isAtLeastAsGoodForLearners(made, other)))
                .findFirst();
    }

    /**
     * The stable matching that is at least as good as every other for whatever stands topmost over places, if there is one; of
     * several the one that every learner likes least.
     */
    Optional<Map<String, MatchingPair>> bestForPlaces() {
        return stable.stream()
                .filter(made -> stable.stream()
                        .allMatch(other ->
                                isAtLeastAsGoodForLearners(other, made) && isAtLeastAsGoodForTopmost(made, other)))
                .findFirst();
    }

    private boolean isAtLeastAsGoodForLearners(Map<String, MatchingPair> better, Map<String, MatchingPair> worse) {
        return problem.learners().stream()
                .allMatch(learner -> all.position(learner.id(), better) <= all.position(learner.id(), worse));
    }

    /** Whether every topmost node has as many learners, and the first it likes is as good, the second, and so on. */
    private boolean isAtLeastAsGoodForTopmost(Map<String, MatchingPair> made, Map<String, MatchingPair> other) {
        Map<String, List<Integer>> ranks = ranksAtTopmost(made);
        Map<String, List<Integer>> otherRanks = ranksAtTopmost(other);
        return ranks.keySet().equals(otherRanks.keySet())
                && ranks.entrySet().stream().allMatch(entry -> {
                    List<Integer> others = otherRanks.get(entry.getKey());
                    boolean asGood = entry.getValue().size() == others.size();
                    for (int i = 0; asGood && i < others.size(); i++) {
                        asGood = entry.getValue().get(i) <= others.get(i);
                    }
                    return asGood;
                });
    }

    private Map<String, List<Integer>> ranksAtTopmost(Map<String, MatchingPair> made) {
        Map<String, List<Integer>> ranks = new TreeMap<>();
        made.forEach((learner, pair) -> {
            List<String> chain = all.chain(pair.place());
            String topmost = chain.get(chain.size() - 1);
            ranks.computeIfAbsent(topmost, any -> new ArrayList<>()).add(rank(topmost, learner));
        });
        ranks.values().forEach(list -> list.sort(null));
        return ranks;
    }

    /** Whether some place or limit ranks two learners otherwise than something above it, be there room or not. */
    boolean listsDisagree() {
        return problem.places().stream()
                .map(place -> all.chain(place.id()))
                .anyMatch(chain -> chain.stream().map(orders::get).distinct().count() > 1);
    }
}
