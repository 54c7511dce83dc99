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
    void anIdThatIsBlankIsRefusedWhereverItIsGiven() {
        String blank = "learner id is \"\"; give a text that is not blank";
        assertRefused(() -> new MatchingPair("", "P", 1, 1), blank);
        assertRefused(() -> new GoTogether("", "Ann"), blank);
        assertRefused(() -> new GoTogether("Ann", ""), blank);
        assertRefused(() -> new MatchingPair("Ann", " ", 1, 1), "place id is \" \"; give a text that is not blank");
        assertRefused(() -> new MatchingPlace(" ", 1, null, null), "place id is \" \"; give a text that is not blank");
        assertRefused(() -> new MatchingLimit(" ", 1, null, null), "limit id is \" \"; give a text that is not blank");
        assertRefused(() -> new MatchingGroup(" ", List.of(), 1), "group id is \" \"; give a text that is not blank");
        assertRefused(
                () -> new MatchingShare(" ", List.of(), List.of(), 1),
                "share id is \" \"; give a text that is not blank");
    }

    @Test
    void numbersBelowZeroAreRefusedInLimitsGroupsAndShares() {
        assertRefused(() -> new MatchingLimit("H", -1, null, null), "capacity of limit H is -1; give 0 or more");
        assertRefused(
                () -> new MatchingShare("6A", List.of(), List.of(), -1), "capacity of share 6A is -1; give 0 or more");
        assertRefused(() -> new MatchingGroup("G", List.of(), 0), "minimum of group G is 0; give 1 or more");
    }

    @Test
    void partsGivenTwiceAreRefused() {
        assertRefused(() -> builder().place("P", 1).place("P", 2), "place P is given twice; give every id once");
        assertRefused(
                () -> builder()
                        .limit(new MatchingLimit("H", 1, null, null))
                        .limit(new MatchingLimit("H", 2, null, null)),
                "limit H is given twice; give every id once");
        MatchingGroup group = new MatchingGroup("G", List.of(), 1);
        assertRefused(() -> builder().group(group).group(group), "group G is given twice; give every id once");
        MatchingShare share = new MatchingShare("S", List.of(), List.of(), 1);
        assertRefused(() -> builder().share(share).share(share), "share S is given twice; give every id once");
    }

    @Test
    void limitsGroupsAndSharesHaveDifferentIds() {
        MatchingLimit limit = new MatchingLimit("X", 1, null, null);
        MatchingGroup group = new MatchingGroup("X", List.of(), 1);
        MatchingShare share = new MatchingShare("X", List.of(), List.of(), 1);
        assertRefused(
                () -> builder().limit(limit).group(group).build(),
                "limit or group X is given twice; give every id once");
        assertRefused(
                () -> builder().limit(limit).share(share).build(),
                "limit or share X is given twice; give every id once");
        assertRefused(
                () -> builder().group(group).share(share).build(),
                "group or share X is given twice; give every id once");
    }

    @Test
    void conditionsNameOnlyWhatIsThere() {
        String noPlace = " names place P, which does not exist; add the place or leave it out";
        String noLearner = " names learner Ann, who does not exist; add the learner or leave it out";
        assertRefused(
                () -> builder().group(new MatchingGroup("G", List.of("P"), 1)).build(), "group G" + noPlace);
        assertRefused(
                () -> builder()
                        .share(new MatchingShare("S", List.of(), List.of("P"), 1))
                        .build(),
                "share S" + noPlace);
        assertRefused(
                () -> builder()
                        .share(new MatchingShare("S", List.of("Ann"), List.of(), 1))
                        .build(),
                "share S" + noLearner);
        assertRefused(
                () -> builder().learner("Bob").together("Ann", "Bob").build(), "a pair that goes together" + noLearner);
        assertRefused(
                () -> builder().learner("Aaron").together("Ann", "Aaron").build(),
                "a pair that goes together" + noLearner);
        assertRefused(
                () -> builder()
                        .limit(new MatchingLimit("H", 1, null, List.of("Ann")))
                        .build(),
                "the priority of limit H" + noLearner);
        assertRefused(
                () -> builder().limit(new MatchingLimit("H", 1, "G", null)).build(),
                "limit H lies within limit G, which does not exist; add the limit or leave it out");
    }

    @Test
    void aPlaceIsInOneGroupAlone() {
        assertRefused(
                () -> builder()
                        .place("P", 1)
                        .group(new MatchingGroup("G", List.of("P"), 1))
                        .group(new MatchingGroup("H", List.of("P"), 1))
                        .build(),
                "place P is in the groups G and H; put it in one");
    }

    @Test
    void goingTogetherIsTheSameTheOtherWayRoundAndNotWithOneself() {
        assertThat(new GoTogether("Bob", "Ann")).isEqualTo(new GoTogether("Ann", "Bob"));
        assertThat(new GoTogether("Bob", "Ann").first()).isEqualTo("Ann");
        assertRefused(() -> new GoTogether("Ann", "Ann"), "learner Ann goes together with the same; give two learners");
    }

    @Test
    void aFitCeilingMayLieOneBeyondTheValuesAndNoFurther() {
        long furthest = MatchingPair.GREATEST_VALUE + 1;
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_COST)
                .fitCeiling(furthest)
                .learner("Ann")
                .place("P", 1)
                .pair("Ann", "P", 1, 8)
                .build();

        assertThat(problem.fit(problem.pairs().get(0))).isEqualTo(furthest - 8);
        assertRefused(
                () -> builder().fitCeiling(furthest + 1),
                "fitCeiling is 2147483649; give a whole number between -2147483648 and 2147483648");
    }

    @Test
    void aProblemIsDescribedByItsSizesAndNamesNobody() {
        assertThat(builder()
                        .learner("Ann")
                        .place("P", 1)
                        .place("Q", 1)
                        .pair("Ann", "P", 1, 1)
                        .build())
                .hasToString("MatchingProblem[GREATEST_WEIGHT, 1 learners, 2 places, 0 limits, 1 pairs]");
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
