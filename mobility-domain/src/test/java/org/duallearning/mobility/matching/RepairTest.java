package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duallearning.mobility.matching.RepairOption.Proof;
import org.junit.jupiter.api.Test;

/** Repairs against every feasible placement of small problems, and against cases worked out by hand. */
class RepairTest {
    private static final int DRAWS = Math.min(1_000, RandomProblems.MANY);
    private static final List<Mechanism> OPTIMISING =
            List.of(Mechanism.MOST_PLACED, Mechanism.MOST_FIT, Mechanism.MOST_FIRST_CHOICES, Mechanism.FAIREST);

    @Test
    void theFirstOptionMovesTheFewestAndEveryOtherPointOfTheCurveIsTheBestOfAllPlacements() {
        int searched = 0;
        for (long seed = 0; seed < DRAWS; seed++) {
            RandomRepairs drawn = RandomRepairs.drawn(seed);
            BruteForce bruteForce = new BruteForce(drawn.input().problem());
            for (Mechanism mechanism : OPTIMISING) {
                RepairOracle oracle = new RepairOracle(drawn.input(mechanism), bruteForce);
                List<RepairOption> options = Repair.curve(oracle.input).options();
                assertThat((long) options.get(0).moves())
                        .as("%s on seed %d", mechanism, seed)
                        .isEqualTo(oracle.fewestMoves());
                assertThat(options.stream().map(oracle::facts).toList())
                        .as("%s on seed %d", mechanism, seed)
                        .isEqualTo(oracle.curve(options));
                for (RepairOption option : options) {
                    searched += option.proof() == Proof.SEARCH ? 1 : 0;
                    assertThat(option.matching().optimal()).isEqualTo(option.proof() == Proof.CERTIFICATE);
                    assertThat(option.proof()).isNotEqualTo(Proof.BEST_FOUND);
                }
            }
        }
        assertThat(searched).as("options that no price proves").isPositive();
    }

    @Test
    void aCertificateProvesItsOptionAndNoOther() {
        int others = 0;
        for (long seed = 0; seed < DRAWS; seed++) {
            RepairInput input = RandomRepairs.drawn(seed).input();
            List<RepairOption> options = Repair.curve(input).options();
            for (RepairOption option : options) {
                RepairCertificate certificate =
                        (RepairCertificate) option.matching().certificate();
                boolean proven = RepairCheck.problems(input, option.matching().placement(), certificate)
                        .isEmpty();
                assertThat(proven).as("seed %d", seed).isEqualTo(option.proof() == Proof.CERTIFICATE);
                if (option.moves() > options.get(0).moves()) {
                    others++;
                    RepairCertificate first =
                            (RepairCertificate) options.get(0).matching().certificate();
                    assertThat(RepairCheck.problems(input, option.matching().placement(), first))
                            .as("seed %d", seed)
                            .isNotEmpty();
                }
            }
        }
        assertThat(others).isPositive();
    }

    @Test
    void matchingAfreshIsShownWhereItIsBetterForOthersAndMovesAsFewAsThatAllows() {
        int shown = 0;
        for (long seed = 0; seed < DRAWS; seed++) {
            RepairOracle oracle = new RepairOracle(RandomRepairs.drawn(seed).input());
            if (!oracle.input.settled().isEmpty()) {
                continue;
            }
            RepairCurve curve = Repair.curve(oracle.input);
            List<Long> best = oracle.best(made -> true, oracle::fit);
            RepairOption last = curve.options().get(curve.options().size() - 1);
            boolean better = RepairOracle.COMPARISON.compare(best, oracle.fit(oracle.made(last))) > 0;
            assertThat(curve.afresh() != null).as("seed %d", seed).isEqualTo(better);
            if (curve.afresh() != null) {
                shown++;
                assertThat(oracle.fit(oracle.made(curve.afresh()))).isEqualTo(best);
                long mostKept = oracle.best(made -> oracle.fit(made).equals(best), made -> List.of(oracle.kept(made)))
                        .get(0);
                if (!oracle.input.problem().hasSideConditions()) {
                    assertThat((long) curve.afresh().moves()).isEqualTo(oracle.promised - mostKept);
                }
                assertThat(curve.afresh().matching().optimal()).isTrue();
            }
        }
        assertThat(shown).isPositive();
    }

    @Test
    void theWholeCurveIsTheSameInWhateverOrderTheProblemIsGiven() {
        for (long seed = 0; seed < DRAWS; seed++) {
            RandomRepairs drawn = RandomRepairs.drawn(seed);
            RepairCurve curve = Repair.curve(drawn.input());
            drawn.now.shuffle(new Random(seed));
            assertThat(Repair.curve(drawn.input())).as("seed %d", seed).isEqualTo(curve);
        }
    }

    @Test
    void aSeatThatComesFreeGoesToTheFirstOnTheReserveListRatherThanToABetterFit() {
        MatchingProblem problem = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .place("bakery", 1)
                .learner(new MatchingLearner("late but apt", null, 2))
                .learner(new MatchingLearner("early", null, 1))
                .pair("late but apt", "bakery", 1, 850)
                .pair("early", "bakery", 3, 100)
                .build();
        RepairCurve curve = Repair.curve(RepairInput.of(problem, Map.of("withdrew", "bakery")));
        assertThat(curve.options()).hasSize(1);
        assertThat(curve.first().moves()).isZero();
        assertThat(curve.first().admitted()).containsExactly("early");
        assertThat(curve.afresh()).isNotNull();
        assertThat(curve.afresh().admitted()).containsExactly("late but apt");
    }

    @Test
    void whoeverLosesAPlaceGoesBeforeTheReserveList() {
        MatchingProblem problem = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .place("bakery", 0)
                .place("garage", 1)
                .learner("promised")
                .learner(new MatchingLearner("reserve", null, 1))
                .pair("promised", "bakery", 1, 1)
                .pair("promised", "garage", 2, 1)
                .pair("reserve", "garage", 1, 9)
                .build();
        RepairOption first = Repair.curve(RepairInput.of(problem, Map.of("promised", "bakery")))
                .first();
        assertThat(first.relocations()).containsExactly(new Relocation("promised", "bakery", "garage", true));
        assertThat(first.admitted()).isEmpty();
        assertThat(first.forced()).isEqualTo(1);
    }

    @Test
    void aChainOfMovesIsOfferedOnlyWhereItGainsSomething() {
        MatchingProblem problem = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .place("a", 1)
                .place("b", 1)
                .place("c", 1)
                .learner("Ann")
                .learner("Bob")
                .learner("Cas")
                .pair("Ann", "a", 1, 5)
                .pair("Ann", "b", 1, 5)
                .pair("Bob", "b", 1, 5)
                .pair("Bob", "c", 1, 5)
                .pair("Cas", "a", 1, 5)
                .build();
        RepairCurve curve = Repair.curve(RepairInput.of(problem, Map.of("Ann", "a", "Bob", "b", "Dee", "c")));
        assertThat(curve.options()).extracting(RepairOption::moves).containsExactly(0, 2);
        assertThat(curve.options())
                .extracting(option -> option.matching().placed())
                .containsExactly(2, 3);
        assertThat(curve.withMoves(1)).contains(curve.first());
        assertThat(curve.withMoves(2)).contains(curve.options().get(1));
    }

    @Test
    void whenEverythingIsLostEverybodyIsTold() {
        MatchingProblem problem = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .learner("Ann")
                .learner("Bob")
                .build();
        RepairOption first = Repair.curve(RepairInput.of(problem, Map.of("Ann", "a", "Bob", "b")))
                .first();
        assertThat(first.relocations())
                .containsExactly(new Relocation("Ann", "a", null, true), new Relocation("Bob", "b", null, true));
        assertThat(first.relocations()).allMatch(Relocation::losesPlace);
        assertThat(first.proof()).isEqualTo(Proof.CERTIFICATE);
    }

    @Test
    void withoutWorkToSpendTheStepsAreStillProvenAndTheRestSaysThatItIsNot() {
        RepairCurve curve = Repair.curve(RandomRepairs.drawn(7).input(), new WorkBudget(1, () -> false));
        assertThat(curve.first().proof()).isEqualTo(Proof.CERTIFICATE);
        assertThat(curve.first().matching().optimal()).isTrue();
    }
}
