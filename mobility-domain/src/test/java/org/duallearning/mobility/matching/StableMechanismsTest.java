package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StableMechanismsTest {

    private static final int DRAWS = 4000;

    @Test
    void aProvenMatchingIsTheStableOneThatIsBestForTheSideMeant() {
        int proven = 0;
        int ofSeveral = 0;
        for (long seed = 0; seed < DRAWS; seed++) {
            MatchingProblem problem = RandomProblems.drawn(seed).problem();
            if (!Mechanism.STABLE.refusals(problem).isEmpty()) {
                continue;
            }
            BruteForce bruteForce = new BruteForce(problem);
            List<Map<String, MatchingPair>> stable = bruteForce.stable(orders(problem));
            Matching forLearners = Mechanism.STABLE.match(problem);
            Matching forPlaces = Mechanism.STABLE_PLACES.match(problem);
            assertThat(forLearners.optimal()).as("seed %d", seed).isEqualTo(forPlaces.optimal());
            if (forLearners.optimal()) {
                proven++;
                ofSeveral += stable.size() > 1 ? 1 : 0;
                assertThat(stable).as("seed %d: stable matchings", seed).isNotEmpty();
                for (MatchingLearner learner : problem.learners()) {
                    Comparator<Map<String, MatchingPair>> byPosition =
                            Comparator.comparingInt(made -> bruteForce.position(learner.id(), made));
                    assertThat(forLearners.placeOf(learner.id()))
                            .as("seed %d: best for %s", seed, learner.id())
                            .isEqualTo(place(stable.stream().min(byPosition).orElseThrow(), learner));
                    assertThat(forPlaces.placeOf(learner.id()))
                            .as("seed %d: worst for %s", seed, learner.id())
                            .isEqualTo(place(stable.stream().max(byPosition).orElseThrow(), learner));
                }
            }
        }
        assertThat(proven).as("matchings that were proven").isGreaterThan(DRAWS / 4);
        assertThat(ofSeveral).as("proven ones of several stable matchings").isGreaterThan(20);
    }

    private static Optional<String> place(Map<String, MatchingPair> made, MatchingLearner learner) {
        return Optional.ofNullable(made.get(learner.id())).map(MatchingPair::place);
    }

    private static Map<String, List<String>> orders(MatchingProblem problem) {
        List<String> bySubmission = Mechanism.FIRST_COME.match(problem).certificate() instanceof OrderCertificate order
                ? order.order()
                : List.of();
        Map<String, List<String>> orders = new HashMap<>();
        for (MatchingLimit limit : problem.limits()) {
            orders.put("limit:" + limit.id(), completed(limit.priority(), bySubmission));
        }
        for (MatchingPlace place : problem.places()) {
            boolean inherits = place.priority() == null && place.within() != null;
            orders.put(
                    "place:" + place.id(),
                    inherits ? orders.get("limit:" + place.within()) : completed(place.priority(), bySubmission));
        }
        return orders;
    }

    private static List<String> completed(List<String> priority, List<String> bySubmission) {
        LinkedHashSet<String> order = new LinkedHashSet<>(priority == null ? List.of() : priority);
        order.addAll(bySubmission);
        return List.copyOf(order);
    }
}
