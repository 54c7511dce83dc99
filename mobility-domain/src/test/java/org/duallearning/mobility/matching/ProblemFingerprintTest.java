package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A round is stale as soon as anything that it was made from is another; never because of the order in which that is given. */
class ProblemFingerprintTest {
    private static final LocalDateTime MAY = LocalDateTime.of(2018, 5, 1, 9, 0);

    /** A problem with one or two of everything, of which any part can be exchanged. */
    private static final class Draft {
        private Objective objective = Objective.GREATEST_WEIGHT;
        private final List<MatchingLearner> learners = new ArrayList<>(List.of(
                new MatchingLearner("ann", MAY, 1),
                new MatchingLearner("ben", MAY, 2),
                new MatchingLearner("cas", null, null)));
        private final List<MatchingLimit> limits = new ArrayList<>(List.of(
                new MatchingLimit("host", 2, "region", null),
                new MatchingLimit("region", 3, null, null),
                new MatchingLimit("town", 4, null, null)));
        private final List<MatchingPlace> places = new ArrayList<>(List.of(
                new MatchingPlace("bakery", 1, "host", null),
                new MatchingPlace("garage", 2, null, List.of("ann", "ben", "cas"))));
        private final List<MatchingPair> pairs = new ArrayList<>(List.of(
                new MatchingPair("ann", "bakery", 1, 10),
                new MatchingPair("ann", "garage", 2, 20),
                new MatchingPair("ben", "bakery", 1, 30)));
        private final List<MatchingGroup> groups =
                new ArrayList<>(List.of(new MatchingGroup("lille", List.of("bakery"), 2)));
        private final List<MatchingShare> shares =
                new ArrayList<>(List.of(new MatchingShare("6A", List.of("ann"), List.of("bakery"), 1)));
        private final List<GoTogether> together = new ArrayList<>(List.of(new GoTogether("ann", "ben")));
        private Map<String, String> held = Map.of("zoe", "bakery");

        private MatchingProblem problem() {
            MatchingProblemBuilder builder = MatchingProblem.builder(objective);
            learners.forEach(builder::learner);
            limits.forEach(builder::limit);
            places.forEach(builder::place);
            pairs.forEach(builder::pair);
            groups.forEach(builder::group);
            shares.forEach(builder::share);
            together.forEach(pair -> builder.together(pair.first(), pair.second()));
            return builder.build();
        }

        private String fingerprint() {
            return ProblemFingerprint.of(problem(), held);
        }

        private Draft shuffled(long seed) {
            Random random = new Random(seed);
            List.of(learners, limits, places, pairs, groups, shares, together)
                    .forEach(list -> Collections.shuffle(list, random));
            return this;
        }
    }

    static Stream<Consumer<Draft>> changes() {
        return Stream.of(
                draft -> draft.held = Map.of(),
                draft -> draft.held = Map.of("zoe", "garage"),
                draft -> draft.objective = Objective.LEAST_COST,
                draft -> draft.learners.add(new MatchingLearner("dan", null, null)),
                draft -> draft.learners.set(0, new MatchingLearner("ann", MAY.plusMinutes(1), 1)),
                draft -> draft.learners.set(0, new MatchingLearner("ann", null, 1)),
                draft -> draft.learners.set(0, new MatchingLearner("ann", MAY, 2)),
                draft -> draft.limits.add(new MatchingLimit("tram", 1, null, null)),
                draft -> draft.limits.set(0, new MatchingLimit("host", 1, "region", null)),
                draft -> draft.limits.set(0, new MatchingLimit("host", 2, "town", null)),
                draft -> draft.limits.set(0, new MatchingLimit("host", 2, "region", List.of("ann", "ben"))),
                draft -> draft.places.add(new MatchingPlace("mill", 1, null, null)),
                draft -> draft.places.set(0, new MatchingPlace("bakery", 2, "host", null)),
                draft -> draft.places.set(0, new MatchingPlace("bakery", 1, "town", null)),
                draft -> draft.places.set(1, new MatchingPlace("garage", 2, null, List.of("ben", "ann", "cas"))),
                draft -> draft.pairs.add(new MatchingPair("cas", "garage", 1, 40)),
                draft -> draft.pairs.set(0, new MatchingPair("ann", "bakery", 3, 10)),
                draft -> draft.pairs.set(0, new MatchingPair("ann", "bakery", 1, 11)),
                draft -> draft.pairs.remove(2),
                draft -> draft.groups.clear(),
                draft -> draft.groups.set(0, new MatchingGroup("paris", List.of("bakery"), 2)),
                draft -> draft.groups.set(0, new MatchingGroup("lille", List.of("bakery", "garage"), 2)),
                draft -> draft.groups.set(0, new MatchingGroup("lille", List.of("bakery"), 3)),
                draft -> draft.shares.clear(),
                draft -> draft.shares.set(0, new MatchingShare("6B", List.of("ann"), List.of("bakery"), 1)),
                draft -> draft.shares.set(0, new MatchingShare("6A", List.of("ann", "ben"), List.of("bakery"), 1)),
                draft -> draft.shares.set(0, new MatchingShare("6A", List.of("ann"), List.of("garage"), 1)),
                draft -> draft.shares.set(0, new MatchingShare("6A", List.of("ann"), List.of("bakery"), 0)),
                draft -> draft.together.clear(),
                draft -> draft.together.set(0, new GoTogether("ann", "cas")),
                draft -> draft.together.set(0, new GoTogether("cas", "ben")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anyOneThingThatChangesChangesTheFingerprint(Consumer<Draft> change) {
        Draft changed = new Draft();
        change.accept(changed);

        assertThat(changed.fingerprint()).isNotEqualTo(new Draft().fingerprint());
    }

    @Test
    void noTwoOfTheseChangesHaveTheSameFingerprint() {
        List<String> fingerprints = changes()
                .map(change -> {
                    Draft changed = new Draft();
                    change.accept(changed);
                    return changed.fingerprint();
                })
                .toList();

        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @Test
    void theOrderInWhichAProblemIsGivenDoesNotChangeTheFingerprint() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(new Draft().shuffled(seed).fingerprint())
                    .as("seed %d", seed)
                    .matches("[0-9a-f]{64}")
                    .isEqualTo(new Draft().fingerprint());
        }
    }

    @Test
    void idsDoNotRunIntoEachOther() {
        Draft one = new Draft();
        one.held = Map.of("zo", "ebakery");

        assertThat(one.fingerprint()).isNotEqualTo(new Draft().fingerprint());
    }

    @Test
    void aRepairIsAnotherOneWithAnotherPromiseDepartureOrMechanism() {
        MatchingProblem problem = new Draft().problem();
        Map<String, String> promised = Map.of("ann", "bakery", "ben", "garage");
        Set<String> nobody = Set.of();
        List<RepairInput> repairs = List.of(
                new RepairInput(problem, promised, nobody, Mechanism.MOST_PLACED),
                new RepairInput(problem, Map.of("ann", "bakery"), nobody, Mechanism.MOST_PLACED),
                new RepairInput(problem, Map.of("ann", "bakery", "ben", "bakery"), nobody, Mechanism.MOST_PLACED),
                new RepairInput(problem, promised, Set.of("ann"), Mechanism.MOST_PLACED),
                new RepairInput(problem, promised, Set.of("ann", "ben"), Mechanism.MOST_PLACED),
                new RepairInput(problem, promised, nobody, Mechanism.FAIREST));

        assertThat(repairs)
                .extracting(repair -> ProblemFingerprint.of(repair, Map.of()))
                .doesNotHaveDuplicates()
                .doesNotContain(ProblemFingerprint.of(problem, Map.of()));
        assertThat(ProblemFingerprint.of(repairs.get(0), Map.of("zoe", "bakery")))
                .isNotEqualTo(ProblemFingerprint.of(repairs.get(0), Map.of()));
    }
}
