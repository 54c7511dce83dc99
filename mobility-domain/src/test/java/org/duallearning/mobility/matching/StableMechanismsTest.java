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

    @Test
    void aProvenMatchingIsTheStableOneThatIsBestForTheSideMeant() {
        int ofSeveral = 0;
        for (long seed = 0; seed < 500; seed++) {
            ofSeveral +=
                    checkAgainstAllStableMatchings(RandomProblems.market(seed).problem(), "market " + seed);
        }
        for (long seed = 0; seed < 2000; seed++) {
            checkAgainstAllStableMatchings(RandomProblems.drawn(seed).problem(), "drawn " + seed);
        }
        assertThat(ofSeveral).as("problems with several stable matchings").isGreaterThan(25);
    }

    @Test
    void theCheckerFindsABlockingPairInEveryUnstableMatchingAndInNoStableOne() {
        int unstable = 0;
        for (long seed = 0; seed < 300; seed++) {
            MatchingProblem problem = RandomProblems.drawn(seed).problem();
            if (Mechanism.STABLE.refusals(problem).isEmpty()) {
                BruteForce bruteForce = new BruteForce(problem);
                List<Map<String, MatchingPair>> stable = bruteForce.stable(orders(problem));
                for (Map<String, MatchingPair> made : bruteForce.feasible) {
                    assertThat(isBlocked(problem, BruteForce.placement(made)))
                            .as("seed %d: %s", seed, made)
                            .isNotEqualTo(stable.contains(made));
                }
                unstable += bruteForce.feasible.size() - stable.size();
            }
        }
        assertThat(unstable).as("unstable matchings looked at").isGreaterThan(1000);
    }

    private static boolean isBlocked(MatchingProblem problem, Map<String, String> placement) {
        return CertificateChecker.problems(problem, Mechanism.STABLE, placement, new StabilityCertificate()).stream()
                .anyMatch(wrong -> wrong.code() == CertificateProblem.Code.BLOCKING_PAIR);
    }

    /** Answers 1 if the problem has several stable matchings, else 0. */
    private static int checkAgainstAllStableMatchings(MatchingProblem problem, String name) {
        if (!Mechanism.STABLE.refusals(problem).isEmpty()) {
            return 0;
        }
        Matching forLearners = Mechanism.STABLE.match(problem);
        Matching forPlaces = Mechanism.STABLE_PLACES.match(problem);
        boolean listsAgree = new Priorities(problem).agree();
        assertThat(forLearners.optimal()).as("%s: proven for learners", name).isEqualTo(listsAgree);
        assertThat(forPlaces.optimal()).as("%s: proven for places", name).isEqualTo(listsAgree);
        if (!listsAgree) {
            return 0;
        }
        BruteForce bruteForce = new BruteForce(problem);
        List<Map<String, MatchingPair>> stable = bruteForce.stable(orders(problem));
        assertThat(stable).as("%s: stable matchings", name).isNotEmpty();
        for (MatchingLearner learner : problem.learners()) {
            Comparator<Map<String, MatchingPair>> byPosition =
                    Comparator.comparingInt(made -> bruteForce.position(learner.id(), made));
            assertThat(forLearners.placeOf(learner.id()))
                    .as("%s: best for %s", name, learner.id())
                    .isEqualTo(place(stable.stream().min(byPosition).orElseThrow(), learner));
            assertThat(forPlaces.placeOf(learner.id()))
                    .as("%s: worst for %s", name, learner.id())
                    .isEqualTo(place(stable.stream().max(byPosition).orElseThrow(), learner));
        }
        return stable.size() > 1 ? 1 : 0;
    }

    private static Optional<String> place(Map<String, MatchingPair> made, MatchingLearner learner) {
        return Optional.ofNullable(made.get(learner.id())).map(MatchingPair::place);
    }

    static Map<String, List<String>> orders(MatchingProblem problem) {
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
