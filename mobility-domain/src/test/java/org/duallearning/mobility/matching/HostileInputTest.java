package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems that nobody has, or that somebody makes to see what happens: a right answer, and one that comes. */
class HostileInputTest {

    private static final int MANY = 100_000;
    private static final long END = MatchingPair.GREATEST_VALUE;

    @ParameterizedTest
    @EnumSource
    void learnersWithoutPlacesPlacesWithoutLearnersAndNoPairsAreAnswered(Mechanism mechanism) {
        for (Objective objective : Objective.values()) {
            assertThat(proven(mechanism, builder(objective).learner("Ann")).placed())
                    .isZero();
            assertThat(proven(mechanism, builder(objective).place("P", 1)).learners())
                    .isZero();
            assertThat(proven(mechanism, builder(objective).learner("Ann").place("P", 1))
                            .placed())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsWhereThereIsNoSeatAtThePlaceOrAboveIt(Mechanism mechanism) {
        Matching matching = proven(
                mechanism,
                builder(Objective.LEAST_RANK_SUM)
                        .limit(new MatchingLimit("closed", 0, null, null))
                        .limit(new MatchingLimit("within it", 9, "closed", null))
                        .place("none", 0)
                        .place(new MatchingPlace("below", 9, "within it", null))
                        .place("one", 1)
                        .choices("Ann", "none", "below", "one")
                        .choices("Bob", "below", "none"));
        assertThat(matching.placement()).containsOnlyKeys("Ann").containsValue("one");
    }

    @ParameterizedTest
    @EnumSource
    void oneLearnerMayWishForAHundredThousandPlaces(Mechanism mechanism) {
        MatchingProblemBuilder equal = builder(Objective.GREATEST_WEIGHT).learner("Ann");
        MatchingProblemBuilder ranked = builder(Objective.LEAST_RANK_SUM).learner("Ann");
        for (int p = 0; p < MANY; p++) {
            equal.place("P" + p, 1).pair("Ann", "P" + p, 1, END);
            ranked.place("P" + p, p < MANY - 2 ? 0 : 1).pair("Ann", "P" + p, 1 + p, 1);
        }
        assertThat(proven(mechanism, equal).placeOf("Ann")).contains("P0");
        assertThat(proven(mechanism, ranked).placeOf("Ann")).contains("P" + (MANY - 2));
    }

    @ParameterizedTest
    @EnumSource
    void twoLearnersMayWishForAHundredThousandPlacesOfOneHostInOppositeOrders(Mechanism mechanism) {
        MatchingProblemBuilder builder =
                builder(Objective.LEAST_RANK_SUM).limit(new MatchingLimit("host", 2, null, null));
        builder.learner("Ann").learner("Bob");
        for (int p = 0; p < MANY; p++) {
            builder.place(new MatchingPlace("P" + p, 1, "host", null))
                    .pair("Ann", "P" + p, 1 + p, 1)
                    .pair("Bob", "P" + p, MANY - p, 1);
        }
        Matching matching = proven(mechanism, builder);
        assertThat(matching.placeOf("Ann")).contains("P0");
        assertThat(matching.placeOf("Bob")).contains("P" + (MANY - 1));
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandLearnersMayWishForOnePlace(Mechanism mechanism) {
        MatchingProblemBuilder builder = builder(Objective.GREATEST_WEIGHT).place("P", 3);
        for (int l = 0; l < MANY; l++) {
            builder.learner("L" + l).pair("L" + l, "P", 1, 7);
        }
        assertThat(proven(mechanism, builder).placed()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void limitsMayBeNestedAThousandDeep(Mechanism mechanism) {
        MatchingProblemBuilder builder = builder(Objective.LEAST_RANK_SUM);
        int deep = 1000;
        for (int i = 0; i < deep; i++) {
            builder.limit(new MatchingLimit("H" + i, 3 + i % 2, i == 0 ? null : "H" + (i - 1), null));
        }
        for (int p = 0; p < 5; p++) {
            builder.place(new MatchingPlace("P" + p, 2, "H" + (deep - 1 - p), null));
        }
        for (int l = 0; l < 8; l++) {
            builder.choices("L" + l, "P0", "P1", "P2", "P3", "P4");
        }
        builder.group(new MatchingGroup("G", List.of("P0", "P1", "P4"), 3))
                .together("L0", "L1")
                .share(new MatchingShare("S", List.of("L0", "L1", "L2"), List.of("P0"), 1));
        assertThat(proven(mechanism, builder).placed()).isEqualTo(3);
    }

    @Test
    void aLimitFarDownAChainThatEndsInARingIsNamed() {
        MatchingProblemBuilder builder = builder(Objective.LEAST_RANK_SUM);
        for (int i = 0; i < MANY; i++) {
            builder.limit(new MatchingLimit("H" + i, 1, "H" + Math.max(i - 1, 3), null));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("limits must form a forest");
    }

    @ParameterizedTest
    @EnumSource
    void weightsAtTheEndsOfTheRangeAddUp(Mechanism mechanism) {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Objective objective = random.nextBoolean() ? Objective.GREATEST_WEIGHT : Objective.LEAST_COST;
            MatchingProblemBuilder builder = builder(objective);
            List<String> places = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                builder.learner("L" + i).place("P" + i, 1 + random.nextInt(2));
                places.add("P" + i);
            }
            for (int l = 0; l < 12; l++) {
                for (int p = 0; p < 12; p++) {
                    int rank = random.nextBoolean() ? 1 : Integer.MAX_VALUE - random.nextInt(3);
                    builder.pair("L" + l, "P" + p, rank, (random.nextInt(3) - 1) * END);
                }
            }
            if (mechanism.keepsSideConditions() && random.nextBoolean()) {
                builder.group(new MatchingGroup("G", places.subList(0, 4), 3))
                        .group(new MatchingGroup("H", places.subList(4, 8), Integer.MAX_VALUE))
                        .share(new MatchingShare("S", List.of("L1", "L2", "L3"), places.subList(0, 9), 1))
                        .together("L4", "L5");
            }
            Matching matching = proven(mechanism, builder);
            MatchingProblem problem = builder.build();
            long sum = problem.pairs().stream()
                    .filter(pair -> matching.placeOf(pair.learner())
                            .filter(pair.place()::equals)
                            .isPresent())
                    .mapToLong(MatchingPair::value)
                    .sum();
            assertThat(objective == Objective.GREATEST_WEIGHT ? matching.totalWeight() : matching.totalCost())
                    .isEqualTo(sum);
            if (mechanism == Mechanism.MOST_FIT && !problem.hasSideConditions()) {
                assertThat(Math.abs(sum)).as("seed %d", seed).isGreaterThan(END);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOST_PLACED", "MOST_FIT", "MOST_FIRST_CHOICES", "FAIREST"})
    void aRingOfLearnersWhoGoTogetherIsOneCompany(Mechanism mechanism) {
        MatchingProblemBuilder builder = builder(Objective.LEAST_RANK_SUM)
                .place("small", 99)
                .place("large", 100)
                .choices("alone", "small", "large");
        for (int l = 0; l < 100; l++) {
            builder.choices("L" + l, "small", "large").together("L" + (l + 1) % 100, "L" + l);
        }
        Matching matching = proven(mechanism, builder);
        assertThat(matching.placed()).isEqualTo(101);
        assertThat(new HashSet<>(matching.placement().values())).isEqualTo(Set.of("small", "large"));
        assertThat(matching.placeOf("alone")).contains("small");
    }

    @Test
    void aHundredThousandLearnersOfWhomTwoGoTogetherAreMatched() {
        MatchingProblemBuilder builder = builder(Objective.LEAST_RANK_SUM).together("L0", "L1");
        for (int l = 0; l < MANY; l++) {
            builder.place("P" + l, 1).choices("L" + l, "P" + l);
        }
        assertThat(proven(Mechanism.MOST_PLACED, builder).placed()).isEqualTo(MANY - 2);
    }

    @ParameterizedTest
    @EnumSource(names = {"MOST_PLACED", "MOST_FIT", "MOST_FIRST_CHOICES", "FAIREST"})
    void conditionsThatNobodyCanKeepLeaveThoseOutWhomTheyConcern(Mechanism mechanism) {
        Matching matching = proven(
                mechanism,
                builder(Objective.GREATEST_WEIGHT)
                        .place("A", 2)
                        .place("B", 2)
                        .place("C", 1)
                        .choices("ann", "A", "B")
                        .choices("bob", "A", "B")
                        .choices("cas", "A", "B", "C")
                        .group(new MatchingGroup("too large", List.of("A"), 3))
                        .group(new MatchingGroup("as large as can be said", List.of("B"), Integer.MAX_VALUE))
                        .together("ann", "bob")
                        .share(new MatchingShare("not both", List.of("ann", "bob"), List.of("A", "B", "C"), 1)));
        assertThat(matching.placement()).containsOnlyKeys("cas").containsValue("C");
    }

    @ParameterizedTest
    @EnumSource
    void idsAreComparedAsTheyAreHoweverStrangeOrLong(Mechanism mechanism) {
        String composed = "\u00e9";
        String decomposed = "e\u0301";
        String halfACharacter = "\uD83D";
        String long1 = "x".repeat(1_000_000);
        String long2 = long1 + "\u200B";
        MatchingProblemBuilder builder = builder(Objective.LEAST_RANK_SUM);
        List<String> ids = List.of(composed, decomposed, halfACharacter, "\u202Eab", "a\u0000", long1, long2);
        ids.forEach(id -> builder.place(id, 1));
        ids.forEach(id -> builder.choices(id, id));
        Matching matching = proven(mechanism, builder);
        assertThat(matching.placement())
                .hasSameSizeAs(ids)
                .allSatisfy((learner, place) -> assertThat(place).isEqualTo(learner));
    }

    private static MatchingProblemBuilder builder(Objective objective) {
        return MatchingProblem.builder(objective);
    }

    private static Matching proven(Mechanism mechanism, MatchingProblemBuilder builder) {
        Matching matching = mechanism.match(builder.build());
        assertThat(matching.optimal()).as("%s is proven", mechanism).isTrue();
        return matching;
    }
}
