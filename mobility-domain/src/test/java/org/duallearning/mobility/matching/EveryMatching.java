package org.duallearning.mobility.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Walks through every feasible matching of a small problem, by the definitions, on plain numbers. */
final class EveryMatching {

    private final MatchingProblem problem;
    private final Map<String, Integer> learners = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> limits = new HashMap<>();
    private final MatchingPair[] made;
    private final int[] atPlace;
    private final int[] underLimit;
    private final Consumer<MatchingPair[]> visitor;

    private EveryMatching(MatchingProblem problem, Consumer<MatchingPair[]> visitor) {
        this.problem = problem;
        this.visitor = visitor;
        problem.learners().forEach(learner -> learners.put(learner.id(), learners.size()));
        problem.places().forEach(place -> places.put(place.id(), places.size()));
        problem.limits().forEach(limit -> limits.put(limit.id(), limits.size()));
        this.made = new MatchingPair[learners.size()];
        this.atPlace = new int[places.size()];
        this.underLimit = new int[limits.size()];
    }

    /** Shows each feasible matching: the pair of every learner, in id order, null for those without; to be copied. */
    static void visit(MatchingProblem problem, Consumer<MatchingPair[]> visitor) {
        new EveryMatching(problem, visitor).extend(0);
    }

    /** How many learners a matching places, and then how well. */
    static long[] worth(MatchingPair[] matching) {
        long[] worth = new long[2];
        for (MatchingPair pair : matching) {
            worth[0] += pair == null ? 0 : 1;
            worth[1] += pair == null ? 0 : pair.value();
        }
        return worth;
    }

    private void extend(int learner) {
        if (learner == made.length) {
            if (keepsSideConditions()) {
                visitor.accept(made);
            }
            return;
        }
        String id = problem.learners().get(learner).id();
        for (MatchingPair pair : problem.pairs()) {
            if (pair.learner().equals(id)) {
                count(pair.place(), 1);
                if (isWithinCapacities()) {
                    made[learner] = pair;
                    extend(learner + 1);
                    made[learner] = null;
                }
                count(pair.place(), -1);
            }
        }
        extend(learner + 1);
    }

    private void count(String place, int units) {
        atPlace[places.get(place)] += units;
        String limit = problem.places().get(places.get(place)).within();
        while (limit != null) {
            underLimit[limits.get(limit)] += units;
            limit = problem.limits().get(limits.get(limit)).within();
        }
    }

    private boolean isWithinCapacities() {
        for (int place = 0; place < atPlace.length; place++) {
            if (atPlace[place] > problem.places().get(place).capacity()) {
                return false;
            }
        }
        for (int limit = 0; limit < underLimit.length; limit++) {
            if (underLimit[limit] > problem.limits().get(limit).capacity()) {
                return false;
            }
        }
        return true;
    }

    private boolean keepsSideConditions() {
        for (MatchingGroup group : problem.groups()) {
            int there = group.places().stream()
                    .mapToInt(place -> atPlace[places.get(place)])
                    .sum();
            if (there > 0 && there < group.minimum()) {
                return false;
            }
        }
        for (MatchingShare share : problem.shares()) {
            long there = Arrays.stream(made)
                    .filter(pair -> pair != null
                            && share.learners().contains(pair.learner())
                            && share.places().contains(pair.place()))
                    .count();
            if (there > share.most()) {
                return false;
            }
        }
        return problem.together().stream().allMatch(pair -> region(pair.first()).equals(region(pair.second())));
    }

    private String region(String learner) {
        MatchingPair pair = made[learners.get(learner)];
        if (pair == null) {
            return "nowhere";
        }
        List<MatchingGroup> around = problem.groups().stream()
                .filter(group -> group.places().contains(pair.place()))
                .toList();
        return around.isEmpty()
                ? "place " + pair.place()
                : "group " + around.get(0).id();
    }
}
