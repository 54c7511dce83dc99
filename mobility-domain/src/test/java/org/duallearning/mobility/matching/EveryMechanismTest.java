package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every mechanism on ten thousand small problems, against what its promise means when all matchings are looked at. */
class EveryMechanismTest {

    private static final int PROBLEMS = RandomProblems.MANY;

    @ParameterizedTest
    @EnumSource
    void theAnswerIsTheOneThatLookingAtAllMatchingsGives(Mechanism mechanism) {
        int proven = 0;
        for (long seed = 0; proven < PROBLEMS; seed++) {
            MatchingProblem problem = RandomProblems.small(seed).problem();
            Matching matching = mechanism.match(problem, seed);
            Optional<Map<String, String>> promised = promised(mechanism, problem, seed);
            if (promised.isPresent()) {
                proven++;
                assertThat(matching.placement()).as("seed %d", seed).isEqualTo(promised.get());
            }
            assertThat(matching.optimal()).as("seed %d proven", seed).isEqualTo(promised.isPresent());
            assertThat(CertificateChecker.problems(problem, matching).isEmpty())
                    .as("seed %d accepted", seed)
                    .isEqualTo(promised.isPresent());
            assertThat(seed).as("problems without a promise").isLessThan(2L * PROBLEMS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void neitherTheOrderOfTheInputNorOtherIdsInTheSameOrderChangeWhoGoesWhere(Mechanism mechanism) {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            RandomProblems.Parts parts = RandomProblems.small(seed);
            Matching matching = mechanism.match(parts.problem(), seed);
            Random random = new Random(seed);
            parts.shuffle(random);
            assertThat(mechanism.match(parts.problem(), seed))
                    .as("seed %d shuffled", seed)
                    .isEqualTo(matching);
            Map<String, String> names = parts.strangeNames(random);
            Map<String, String> expected = new TreeMap<>();
            matching.placement().forEach((learner, place) -> expected.put(names.get(learner), names.get(place)));
            Matching renamed = mechanism.match(parts.renamed(names).problem(), seed);
            assertThat(renamed.placement()).as("seed %d renamed", seed).isEqualTo(expected);
            assertThat(renamed.optimal()).as("seed %d renamed", seed).isEqualTo(matching.optimal());
        }
    }

    @Test
    void theProblemHoldsThePairsThatListsAllowBestFirst() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            RandomProblems.Parts parts = RandomProblems.small(seed);
            parts.shuffle(new Random(seed));
            Map<String, MatchingPlace> places =
                    parts.places.stream().collect(Collectors.toMap(MatchingPlace::id, Function.identity()));
            Map<String, MatchingLimit> limits =
                    parts.limits.stream().collect(Collectors.toMap(MatchingLimit::id, Function.identity()));
            Comparator<MatchingPair> ownOrder = Comparator.comparingInt(MatchingPair::rank)
                    .thenComparingLong(pair -> switch (parts.objective) {
                        case GREATEST_WEIGHT -> -pair.value();
                        case LEAST_COST -> pair.value();
                        case LEAST_RANK_SUM -> 0;
                    })
                    .thenComparing(MatchingPair::place);
            assertThat(parts.problem().pairs())
                    .as("seed %d", seed)
                    .isEqualTo(parts.pairs.stream()
                            .filter(pair -> {
                                MatchingPlace place = places.get(pair.place());
                                List<String> list = place.priority() == null && place.within() != null
                                        ? limits.get(place.within()).priority()
                                        : place.priority();
                                return list == null || list.contains(pair.learner());
                            })
                            .sorted(Comparator.comparing(MatchingPair::learner).thenComparing(ownOrder))
                            .toList());
        }
    }

    /** The matching that keeps the promise; empty where lists disagree and a stable matching need not exist. */
    private static Optional<Map<String, String>> promised(Mechanism mechanism, MatchingProblem problem, long seed) {
        return switch (mechanism) {
            case MOST_PLACED, MOST_FIT, MOST_FIRST_CHOICES, FAIREST ->
                Optional.of(BruteForce.placement(new BruteForce(problem).canonical(mechanism)));
            case STABLE, STABLE_PLACES -> {
                StableOracle oracle = new StableOracle(problem, new BruteForce(problem));
                if (!new Priorities(problem).agree()) {
                    assertThat(oracle.listsDisagree()).as("seed %d", seed).isTrue();
                    yield Optional.empty();
                }
                Optional<Map<String, MatchingPair>> best =
                        mechanism == Mechanism.STABLE ? oracle.bestForLearners() : oracle.bestForPlaces();
                yield Optional.of(BruteForce.placement(best.orElseThrow()));
            }
            case FIRST_COME, PRIORITY, LOTTERY ->
                Optional.of(SerialOracle.inTurn(SerialOracle.order(mechanism, problem, seed), problem));
        };
    }
}
