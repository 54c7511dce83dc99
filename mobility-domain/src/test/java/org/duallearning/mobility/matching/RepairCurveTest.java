package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.duallearning.mobility.matching.RepairOption.Proof;
import org.junit.jupiter.api.Test;

/** Curves of small repairs, point by point: how many move, how many have a place, how well it fits, how sure that is. */
class RepairCurveTest {

    /** Learners who were promised a place each; what they fit there and elsewhere is added step by step. */
    private static final class Promises {
        private final MatchingProblemBuilder problem = MatchingProblem.builder(Objective.GREATEST_WEIGHT);
        private final Map<String, String> confirmed = new HashMap<>();

        private Promises promised(String learner, String place) {
            problem.learner(learner).place(place, 1).pair(learner, place, 1, 10);
            confirmed.put(learner, place);
            return this;
        }

        private Promises free(String place) {
            problem.place(place, 1);
            return this;
        }

        private Promises reserve(String learner, String place) {
            problem.learner(learner).pair(learner, place, 1, 10);
            return this;
        }

        /** A learner would fit so much better elsewhere. */
        private Promises gains(String learner, String place, int more) {
            problem.pair(learner, place, 1, 10 + more);
            return this;
        }

        /** Learners who would each fit better where the next one is, so that all or none of them move. */
        private Promises ring(int gain, String... learners) {
            for (String learner : learners) {
                promised(learner, "place of " + learner);
            }
            for (int i = 0; i < learners.length; i++) {
                gains(learners[i], "place of " + learners[(i + 1) % learners.length], i == 0 ? gain : 0);
            }
            return this;
        }

        private RepairInput input() {
            return RepairInput.of(problem.build(), confirmed);
        }

        private RepairInput settled(String... learners) {
            return new RepairInput(problem.build(), confirmed, Set.of(learners), Mechanism.MOST_PLACED);
        }
    }

    private static List<Object> facts(RepairOption option) {
        return List.of(
                option.moves(), option.matching().placed(), option.matching().totalWeight(), option.proof());
    }

    private static List<List<Object>> facts(RepairInput input) {
        return Repair.curve(input).options().stream()
                .map(RepairCurveTest::facts)
                .toList();
    }

    private static List<Object> point(int moves, int placed, long weight, Proof proof) {
        return List.of(moves, placed, weight, proof);
    }

    @Test
    void thoseWhoGainMostMoveFirst() {
        assertThat(facts(new Promises()
                        .promised("Ann", "a")
                        .promised("Bob", "b")
                        .free("c")
                        .free("d")
                        .gains("Ann", "c", 3)
                        .gains("Bob", "d", 7)
                        .input()))
                .containsExactly(
                        point(0, 2, 20, Proof.CERTIFICATE),
                        point(1, 2, 27, Proof.CERTIFICATE),
                        point(2, 2, 30, Proof.CERTIFICATE));
    }

    @Test
    void ofEqualGainsEveryNumberOfMovesIsOfferedAndProven() {
        assertThat(facts(new Promises()
                        .promised("Ann", "a")
                        .promised("Bob", "b")
                        .promised("Cas", "c")
                        .free("d")
                        .free("e")
                        .free("f")
                        .gains("Ann", "d", 5)
                        .gains("Bob", "e", 5)
                        .gains("Cas", "f", 5)
                        .input()))
                .containsExactly(
                        point(0, 3, 30, Proof.CERTIFICATE),
                        point(1, 3, 35, Proof.CERTIFICATE),
                        point(2, 3, 40, Proof.CERTIFICATE),
                        point(3, 3, 45, Proof.CERTIFICATE));
    }

    @Test
    void whatNoPriceProvesIsFoundBySearching() {
        assertThat(facts(new Promises()
                        .ring(10, "Ann", "Bob")
                        .promised("Cas", "c")
                        .free("d")
                        .gains("Cas", "d", 4)
                        .input()))
                .containsExactly(
                        point(0, 3, 30, Proof.CERTIFICATE),
                        point(1, 3, 34, Proof.SEARCH),
                        point(2, 3, 40, Proof.CERTIFICATE),
                        point(3, 3, 44, Proof.CERTIFICATE));
    }

    @Test
    void ringsThatMoveAsAWholeLeaveNumbersOfMovesAtWhichNothingIsGained() {
        assertThat(facts(new Promises().ring(9, "Ann", "Bob", "Cas").input()))
                .containsExactly(point(0, 3, 30, Proof.CERTIFICATE), point(3, 3, 39, Proof.CERTIFICATE));
    }

    @Test
    void aSmallerRingOfThoseWhoAlsoMoveInAGreaterOneIsFound() {
        assertThat(facts(new Promises()
                        .promised("Ann", "a")
                        .promised("Bob", "b")
                        .promised("Cas", "c")
                        .promised("Dan", "d")
                        .gains("Ann", "b", 0)
                        .gains("Bob", "a", 12)
                        .gains("Bob", "c", 40)
                        .gains("Cas", "d", 0)
                        .gains("Dan", "a", 0)
                        .input()))
                .containsExactly(
                        point(0, 4, 40, Proof.CERTIFICATE),
                        point(2, 4, 52, Proof.SEARCH),
                        point(4, 4, 80, Proof.CERTIFICATE));
    }

    @Test
    void allWaysToCombineRingsAreSearched() {
        assertThat(facts(new Promises()
                        .ring(30, "Ann", "Bob", "Cas")
                        .ring(11, "Dan", "Eva")
                        .promised("Fay", "f")
                        .free("g")
                        .gains("Fay", "g", 1)
                        .input()))
                .containsExactly(
                        point(0, 6, 60, Proof.CERTIFICATE),
                        point(1, 6, 61, Proof.SEARCH),
                        point(2, 6, 71, Proof.SEARCH),
                        point(3, 6, 90, Proof.CERTIFICATE),
                        point(4, 6, 91, Proof.SEARCH),
                        point(5, 6, 101, Proof.CERTIFICATE),
                        point(6, 6, 102, Proof.CERTIFICATE));
    }

    /** Two rings of three and one of four learners: a single price proves none of the numbers in between. */
    private static RepairInput manyRings() {
        return new Promises()
                .ring(31, "Ann", "Bob", "Cas")
                .ring(29, "Dan", "Eva", "Fay")
                .ring(48, "Gus", "Hal", "Ida", "Jan")
                .ring(13, "Kim", "Lea")
                .input();
    }

    @Test
    void theBestOfManyCombinationsIsFoundForEveryNumberOfMoves() {
        assertThat(Repair.curve(manyRings()).options())
                .extracting(RepairOption::moves, option -> option.matching().totalWeight() - 120)
                .containsExactly(
                        tuple(0, 0L),
                        tuple(2, 13L),
                        tuple(3, 31L),
                        tuple(4, 48L),
                        tuple(6, 61L),
                        tuple(7, 79L),
                        tuple(9, 92L),
                        tuple(10, 108L),
                        tuple(12, 121L));
    }

    @Test
    void whatIsShownBeforeTheWorkIsOverIsTrueOrSaysThatItIsOnlyTheBestFound() {
        List<List<Object>> all = facts(manyRings());
        int bestFound = 0;
        for (int flows = 1; flows < 60; flows++) {
            RepairCurve curve = Repair.curve(manyRings(), new WorkBudget(flows, () -> false));
            assertThat(facts(curve.first())).as("%d flows", flows).isEqualTo(all.get(0));
            for (RepairOption option : curve.options()) {
                if (option.proof() == Proof.BEST_FOUND) {
                    bestFound++;
                    assertThat(option.matching().optimal()).isFalse();
                } else {
                    assertThat(all).as("%d flows", flows).contains(facts(option));
                }
            }
        }
        assertThat(bestFound).isPositive();
    }

    @Test
    void whoCancelsGetsWhatMovesFewestAndNothingElse() {
        RepairCurve curve = Repair.curve(manyRings(), new WorkBudget(1_000, () -> true));

        assertThat(curve.options()).extracting(RepairOption::moves).containsExactly(0);
    }

    @Test
    void eachLearnerMorePlacedIsAStepWithTheFewestMovesThatTakes() {
        RepairCurve curve = Repair.curve(twoChains().input());

        assertThat(curve.options().stream().map(RepairCurveTest::facts))
                .containsExactly(
                        point(0, 3, 30, Proof.CERTIFICATE),
                        point(1, 4, 40, Proof.CERTIFICATE),
                        point(3, 5, 50, Proof.CERTIFICATE));
        assertThat(curve.options())
                .extracting(RepairOption::admitted)
                .containsExactly(List.of(), List.of("Zoe"), List.of("Yve", "Zoe"));
        assertThat(curve.options().get(1).relocations()).containsExactly(new Relocation("Ann", "a", "b", false));
    }

    /** Zoe gets in if Ann moves; Yve if Bob and Cas do. */
    private static Promises twoChains() {
        return new Promises()
                .promised("Ann", "a")
                .free("b")
                .gains("Ann", "b", 0)
                .reserve("Zoe", "a")
                .promised("Bob", "c")
                .promised("Cas", "d")
                .free("e")
                .gains("Bob", "d", 0)
                .gains("Cas", "e", 0)
                .reserve("Yve", "c");
    }

    @Test
    void noStepIsShownForANumberOfLearnersThatCannotBePlaced() {
        Promises promises = new Promises()
                .promised("Ann", "a")
                .free("b")
                .gains("Ann", "b", 0)
                .reserve("Zoe", "a")
                .promised("Bob", "c")
                .free("d")
                .gains("Bob", "d", 0)
                .reserve("Yve", "c");
        promises.problem
                .group(new MatchingGroup("region", List.of("a", "c"), 1))
                .together("Yve", "Zoe");

        assertThat(Repair.curve(promises.input()).options())
                .extracting(RepairOption::moves, option -> option.matching().placed())
                .containsExactly(tuple(0, 2), tuple(2, 4));
    }

    @Test
    void aBetterFitIsNotOfferedAtAsManyMovesAsPlaceMore() {
        assertThat(facts(new Promises()
                        .promised("Ann", "a")
                        .free("b")
                        .gains("Ann", "b", 0)
                        .reserve("Zoe", "a")
                        .promised("Bob", "c")
                        .free("d")
                        .gains("Bob", "d", 50)
                        .input()))
                .containsExactly(
                        point(0, 2, 20, Proof.CERTIFICATE),
                        point(1, 3, 30, Proof.CERTIFICATE),
                        point(2, 3, 80, Proof.CERTIFICATE));
    }

    @Test
    void whoIsSettledStaysHoweverMuchIsGained() {
        Promises promises = new Promises()
                .promised("Ann", "a")
                .promised("Bob", "b")
                .free("c")
                .free("d")
                .gains("Ann", "c", 3)
                .gains("Bob", "d", 7);

        assertThat(facts(promises.settled("Bob")))
                .containsExactly(point(0, 2, 20, Proof.CERTIFICATE), point(1, 2, 23, Proof.CERTIFICATE));
        assertThat(facts(promises.settled("Ann", "Bob"))).containsExactly(point(0, 2, 20, Proof.CERTIFICATE));
    }

    @Test
    void aWishIsWhatCountsWhereTheMechanismCountsWishes() {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .place("a", 1)
                .place("b", 1)
                .place("c", 1)
                .place("d", 1)
                .choices("Ann", "c", "x")
                .choices("Bob", "y", "d", "b")
                .place("x", 0)
                .place("y", 0)
                .pair("Ann", "a", 3, 1)
                .build();
        Map<String, String> promised = Map.of("Ann", "a", "Bob", "b");
        for (Mechanism mechanism : List.of(Mechanism.MOST_FIRST_CHOICES, Mechanism.FAIREST)) {
            List<RepairOption> options = Repair.curve(new RepairInput(problem, promised, Set.of(), mechanism))
                    .options();

            assertThat(options)
                    .as("%s", mechanism)
                    .extracting(RepairOption::moves, option -> option.matching().placement())
                    .containsExactly(
                            tuple(0, Map.of("Ann", "a", "Bob", "b")),
                            tuple(1, Map.of("Ann", "c", "Bob", "b")),
                            tuple(2, Map.of("Ann", "c", "Bob", "d")));
            assertThat(options).extracting(RepairOption::proof).containsOnly(Proof.CERTIFICATE);
        }
    }

    @Test
    void aPromiseIsGoneWhereALimitAboveThePlaceTakesNobodyAnyMore() {
        MatchingProblem problem = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .limit(new MatchingLimit("host", 0, null, null))
                .place(new MatchingPlace("a", 1, "host", null))
                .place("b", 1)
                .learner("Ann")
                .pair("Ann", "a", 1, 10)
                .pair("Ann", "b", 2, 5)
                .build();

        RepairOption first =
                Repair.curve(RepairInput.of(problem, Map.of("Ann", "a"))).first();

        assertThat(first.relocations()).containsExactly(new Relocation("Ann", "a", "b", true));
        assertThat(first.relocations().get(0).losesPlace()).isFalse();
    }

    @Test
    void aLongReserveListIsServedInItsOrderWhoeverFitsBetter() {
        MatchingProblemBuilder builder =
                MatchingProblem.builder(Objective.GREATEST_WEIGHT).place("a", 33);
        List<String> inOrder =
                IntStream.range(0, 65).mapToObj(i -> "L" + (99 - i)).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            builder.learner(new MatchingLearner(inOrder.get(i), null, i + 1)).pair(inOrder.get(i), "a", 1, i);
        }

        assertThat(Repair.curve(RepairInput.of(builder.build(), Map.of()))
                        .first()
                        .admitted())
                .isEqualTo(inOrder.subList(0, 33));
    }
}
