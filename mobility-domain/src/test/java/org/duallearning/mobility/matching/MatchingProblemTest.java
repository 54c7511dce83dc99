package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingProblemTest {

    @Test
    void anEmbedderMatchesInAFewLines() {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .place("bakery", 1)
                .place("garage", 2)
                .choices("Ann", "bakery", "garage")
                .choices("Bob", "bakery")
                .build();
        Matching matching = Mechanism.MOST_PLACED.match(problem);

        assertThat(matching.placeOf("Ann")).contains("garage");
        assertThat(matching.placeOf("Bob")).contains("bakery");
        assertThat(matching.optimal()).isTrue();
    }

    @Test
    void nobodyAndNothingIsAProblemToo() {
        MatchingProblem empty = MatchingProblem.builder(Objective.LEAST_COST).build();
        for (Mechanism mechanism : Mechanism.values()) {
            Matching matching = mechanism.match(empty);
            assertThat(matching.learners()).isZero();
            assertThat(matching.optimal()).as("%s proven", mechanism).isTrue();
        }
    }

    @Test
    void aPairCountsOnlyIfThePlacesOwnListOrElseTheHostsListNamesTheLearner() {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .limit(new MatchingLimit("host", 2, null, List.of("Ann")))
                .place(new MatchingPlace("inherits", 1, "host", null))
                .place(new MatchingPlace("own list", 1, "host", List.of("Bob")))
                .choices("Ann", "inherits", "own list")
                .choices("Bob", "inherits", "own list")
                .build();
        assertThat(problem.pairs())
                .extracting(pair -> pair.learner() + " " + pair.place() + " " + pair.rank())
                .containsExactly("Ann inherits 1", "Bob own list 2");
    }

    @Test
    void learnersPreferByRankThenByWeightThenByPlaceId() {
        MatchingProblem problem = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .learner("Ann")
                .place("A", 1)
                .place("B", 1)
                .place("C", 1)
                .place("D", 1)
                .pair("Ann", "A", 2, 9)
                .pair("Ann", "D", 1, 5)
                .pair("Ann", "C", 1, 5)
                .pair("Ann", "B", 1, 3)
                .build();
        assertThat(problem.pairs()).extracting(MatchingPair::place).containsExactly("C", "D", "B", "A");
    }

    @Test
    void extremeWeightsDoNotOverflow() {
        long most = MatchingPair.GREATEST_VALUE;
        MatchingProblemBuilder builder = MatchingProblem.builder(Objective.GREATEST_WEIGHT);
        for (int i = 0; i < 60; i++) {
            builder.learner("L" + i).place("P" + i, 1);
        }
        for (int l = 0; l < 60; l++) {
            for (int p = 0; p < 60; p++) {
                builder.pair("L" + l, "P" + p, 1, l == p ? most : -most);
            }
        }
        Matching matching = Mechanism.MOST_PLACED.match(builder.build());
        assertThat(matching.totalWeight()).isEqualTo(60 * most);
        assertThat(matching.optimal()).isTrue();
    }

    @Test
    void idsAreOrderedByCodePointsNotByUtf16Units() {
        String beyondTheBasicPlane = "\uD83D\uDE00";
        String lastOfTheBasicPlane = "\uFFFD";
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .learner(beyondTheBasicPlane)
                .learner(lastOfTheBasicPlane)
                .learner("a")
                .learner("B")
                .build();
        assertThat(problem.learners())
                .extracting(MatchingLearner::id)
                .containsExactly("B", "a", lastOfTheBasicPlane, beyondTheBasicPlane);
    }

    @Test
    void wrongPartsAreRefusedWithTheValueAndWhatToDo() {
        assertRefused(() -> builder().learner("Ann").learner("Ann"), "learner Ann is given twice; give every id once");
        assertRefused(() -> builder().place("P", -1), "capacity of place P is -1; give 0 or more");
        assertRefused(() -> builder().learner(" "), "learner id is \" \"; give a text that is not blank");
        assertRefused(
                () -> builder().pair("Ann", "P", 1, 2_147_483_648L),
                "value of Ann at P is 2147483648; give a whole number between -2147483647 and 2147483647");
        assertRefused(() -> builder().pair("Ann", "P", 0, 1), "rank of Ann for P is 0; give 1 (first choice) or more");
        assertRefused(
                () -> builder().pair("Ann", "P", 1, 1).pair("Ann", "P", 2, 1),
                "pair of Ann and place P is given twice; give every id once");
        assertRefused(
                () -> new MatchingPlace("P", 1, null, List.of("Ann", "Ann")),
                "priority of place P names Ann twice; name everybody once");
        assertRefused(
                () -> new MatchingLearner("Ann", null, 0),
                "priorityClass of learner Ann is 0; give 1 (first) or more, or null");
    }

    @Test
    void idsThatNobodyHasAreRefusedWhenTheProblemIsMade() {
        assertRefused(
                () -> builder().place("P", 1).pair("Ann", "P", 1, 1).build(),
                "a pair names learner Ann, who does not exist; add the learner or leave it out");
        assertRefused(
                () -> builder().choices("Ann", "P").build(),
                "a pair of learner Ann names place P, which does not exist; add the place or leave the pair out");
        assertRefused(
                () -> builder().place(new MatchingPlace("P", 1, "H", null)).build(),
                "place P lies within limit H, which does not exist; add the limit or leave it out");
        assertRefused(
                () -> builder()
                        .place(new MatchingPlace("P", 1, null, List.of("Ann")))
                        .build(),
                "the priority of place P names learner Ann, who does not exist; add the learner or leave it out");
    }

    @Test
    void limitsWithinThemselvesAreRefused() {
        assertRefused(
                () -> builder()
                        .limit(new MatchingLimit("G", 1, "H", null))
                        .limit(new MatchingLimit("H", 1, "G", null))
                        .build(),
                "limit G lies within itself, over other limits; limits must form a forest");
    }

    @Test
    void listsGivenMayChangeAfterwardsWithoutChangingTheProblem() {
        List<String> priority = new ArrayList<>(List.of("Ann"));
        MatchingPlace place = new MatchingPlace("P", 1, null, priority);
        priority.clear();
        assertThat(place.priority()).containsExactly("Ann");
    }

    private static MatchingProblemBuilder builder() {
        return MatchingProblem.builder(Objective.GREATEST_WEIGHT);
    }

    private static void assertRefused(Runnable action, String message) {
        assertThatIllegalArgumentException().isThrownBy(action::run).withMessage(message);
    }
}
