package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.EditionWorld.LearnerDraft;
import org.duallearning.mobility.matching.EditionWorld.PlaceDraft;
import org.duallearning.mobility.matching.NotAppliedCondition.Kind;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an edition asks across learners and places. All places are in Lille unless they say otherwise. */
class EditionConditionsTest {

    private static Quota region(
            @Nullable Integer capacity,
            @Nullable Integer minimumGroup,
            @Nullable Integer maxPerClass,
            @Nullable Integer supervisors,
            @Nullable Integer learnersPerSupervisor) {
        return new Quota(
                new QuotaKey(EditionWorld.EDITION, QuotaKind.REGION, "FR Lille", null),
                capacity,
                minimumGroup,
                maxPerClass,
                supervisors,
                learnersPerSupervisor);
    }

    private static LearnerDraft with(String id, String... others) {
        LearnerDraft draft = new LearnerDraft(id);
        draft.goWith = List.of(others).stream().map(LearnerId::new).toList();
        return draft;
    }

    private static PlaceDraft elsewhere(String id) {
        PlaceDraft draft = new PlaceDraft(id);
        draft.region = "Paris";
        return draft;
    }

    private static Map<String, String> placement(EditionWorld world) {
        Matching matching = Mechanism.MOST_PLACED.match(world.matching().problem());
        assertThat(matching.optimal()).isTrue();
        return matching.placement();
    }

    @Test
    void aRegionWithTooFewForAGroupTakesNobody() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 2)
                .quota(region(null, 3, null, null, null));

        assertThat(placement(world)).isEmpty();
        assertThat(world.proposalFor("ann").obstacles()).containsExactly(Map.entry(Obstacle.SIDE_CONDITION, 1));
        assertThat(placement(world.learner("cas").place("hotel", 1))).hasSize(3);
    }

    @Test
    void eachPeriodOfARegionIsAGroupOfItsOwn() {
        PlaceDraft late = new PlaceDraft("hotel");
        late.startsOn = EditionWorld.DEPARTURE.plusDays(7);
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 1)
                .place(late)
                .quota(region(null, 2, null, null, null));

        assertThat(placement(world)).isEmpty();
        assertThat(placement(world.place("inn", 1)))
                .containsOnlyKeys("ann", "ben")
                .doesNotContainValue("hotel");
    }

    @Test
    void aRegionWhereSomebodyIsPinnedTakesPlaceAndSaysThatItsMinimumIsLeftToAPerson() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 2)
                .pin("ann", "bakery", PinKind.LOCKED)
                .quota(region(null, 3, null, null, null));

        assertThat(placement(world)).containsOnlyKeys("ben");
        assertThat(world.matching().notApplied(Mechanism.MOST_PLACED))
                .containsExactly(new NotAppliedCondition(Kind.MINIMUM_GROUP, "REGION FR Lille"));
    }

    @Test
    void supervisorsLookAfterSoManyAndNoMore() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .learner("cas")
                .place("bakery", 3)
                .quota(region(null, null, null, 1, 2));

        assertThat(placement(world)).hasSize(2);
        assertThat(world.matching().notApplied(Mechanism.FIRST_COME)).isEmpty();
    }

    @Test
    void notAWholeClassGoesToOneRegion() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .learner("cas")
                .place("bakery", 3)
                .quota(region(null, null, 1, null, null));
        LearnerDraft other = new LearnerDraft("dan");
        other.schoolClass = "6B";

        assertThat(placement(world)).hasSize(1);
        assertThat(placement(world.learner(other).pin("cas", "bakery", PinKind.LOCKED)))
                .containsOnlyKeys("dan");
    }

    @Test
    void twoWhoWishItOfEachOtherGoToOneRegionOrStay() {
        EditionWorld apart = new EditionWorld()
                .learner(with("ann", "ben"))
                .learner(with("ben", "ann"))
                .place("bakery", 1)
                .place(elsewhere("hotel"));

        assertThat(placement(apart)).isEmpty();
        assertThat(placement(apart.place("inn", 1)))
                .containsOnlyKeys("ann", "ben")
                .doesNotContainValue("hotel");
    }

    @Test
    void aWishOfOneAloneBindsNobody() {
        assertThat(placement(new EditionWorld()
                        .learner(with("ann", "ben", "eve"))
                        .learner("ben")
                        .place("bakery", 1)
                        .place(elsewhere("hotel"))))
                .hasSize(2);
    }

    @Test
    void whoeverGoesWithSomebodyWhoIsPinnedFollowsToThatRegionOrStays() {
        EditionWorld world = new EditionWorld()
                .learner(with("ann", "ben"))
                .learner(with("ben", "ann"))
                .place("bakery", 1)
                .place(elsewhere("hotel"))
                .pin("ben", "hotel", PinKind.LOCKED);

        assertThat(placement(world)).isEmpty();
        assertThat(world.proposalFor("ann").obstacles())
                .containsExactly(Map.entry(Obstacle.COMPANION_ELSEWHERE, 1), Map.entry(Obstacle.FULL, 1));
        assertThat(placement(world.place(elsewhere("inn")))).containsExactly(Map.entry("ann", "inn"));
    }

    @Test
    void conditionsOfDatesGoByTheEditionWhereAPlaceHasNone() {
        PlaceDraft same = new PlaceDraft("hotel");
        same.startsOn = EditionWorld.DEPARTURE;
        same.endsOn = EditionWorld.RETURN;

        assertThat(placement(new EditionWorld()
                        .learner("ann")
                        .learner("ben")
                        .place("bakery", 1)
                        .place(same)
                        .quota(region(null, 2, null, null, null))))
                .hasSize(2);
    }

    @Test
    void aQuotaOfOnePeriodIsAboutThePlacesThatBeginThen() {
        PlaceDraft late = new PlaceDraft("hotel");
        late.startsOn = EditionWorld.DEPARTURE.plusDays(7);
        PlaceDraft onTime = new PlaceDraft("inn");
        onTime.startsOn = EditionWorld.DEPARTURE;
        for (LocalDate start : List.of(EditionWorld.DEPARTURE, EditionWorld.DEPARTURE.plusDays(7))) {
            QuotaKey key = new QuotaKey(EditionWorld.EDITION, QuotaKind.REGION, "FR Lille", start);
            EditionMatching matching = new EditionWorld()
                    .learner("ann")
                    .place("bakery", 1)
                    .place(late)
                    .place(onTime)
                    .quota(new Quota(key, 1, null, null, null, null))
                    .matching();

            assertThat(matching.problem().places().stream()
                            .filter(place -> place.within() != null)
                            .map(MatchingPlace::id))
                    .as("from %s", start)
                    .isEqualTo(start.equals(EditionWorld.DEPARTURE) ? List.of("bakery", "inn") : List.of("hotel"));
            assertThat(matching.problem().limits())
                    .extracting(MatchingLimit::id)
                    .containsExactly("REGION FR Lille from " + start);
        }
    }

    @Test
    void aSeatThatIsPinnedCountsUnderAQuotaThatCrossesOthers() {
        PlaceDraft inParis = elsewhere("hotel");
        inParis.host = "chain";
        PlaceDraft inLille = new PlaceDraft("inn");
        inLille.host = "chain";
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place(inParis)
                .place(inLille)
                .place("bakery", 1)
                .place("cafe", 1)
                .quota(QuotaKind.HOST, "chain", 3)
                .quota(QuotaKind.REGION, "FR Lille", 3)
                .pin("ann", "hotel", PinKind.LOCKED);

        assertThat(world.matching().problem().shares())
                .containsExactly(new MatchingShare("HOST chain", List.of("ben"), List.of("hotel", "inn"), 2));
    }

    @Test
    void aClassThatIsNoLargerThanItsLimitIsNotLimited() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 3)
                .quota(region(null, null, 2, null, null));

        assertThat(world.matching().problem().shares()).isEmpty();
        assertThat(world.learner("cas").matching().problem().shares())
                .containsExactly(new MatchingShare(
                        "REGION FR Lille, class null 6A", List.of("ann", "ben", "cas"), List.of("bakery"), 2));
    }

    @Test
    void whicheverOfTwoIsPinnedTheOtherFollows() {
        for (String pinned : List.of("ann", "ben")) {
            EditionWorld world = new EditionWorld()
                    .learner(with("ann", "ben"))
                    .learner(with("ben", "ann"))
                    .place("bakery", 1)
                    .place(elsewhere("hotel"))
                    .place(elsewhere("inn"))
                    .pin(pinned, "hotel", PinKind.LOCKED);

            assertThat(placement(world))
                    .as("%s is pinned", pinned)
                    .containsExactly(Map.entry(pinned.equals("ann") ? "ben" : "ann", "inn"));
        }
    }

    @Test
    void placesOfWhichNoRegionIsKnownAreNotOneRegion() {
        PlaceDraft one = new PlaceDraft("bakery");
        one.region = null;
        PlaceDraft other = new PlaceDraft("hotel");
        other.region = null;

        assertThat(placement(new EditionWorld()
                        .learner(with("ann", "ben"))
                        .learner(with("ben", "ann"))
                        .place(one)
                        .place(other)))
                .isEmpty();
    }

    @Test
    void aMinimumIsWatchedInARegionByWhatOptimisesAndLeftToAPersonOtherwise() {
        Quota ofHost = new Quota(
                new QuotaKey(EditionWorld.EDITION, QuotaKind.HOST, "bakery", null), null, 2, null, null, null);
        EditionMatching inRegion = new EditionWorld()
                .learner("ann")
                .place("bakery", 2)
                .quota(region(null, 2, null, null, null))
                .matching();
        EditionMatching atHost = new EditionWorld()
                .learner("ann")
                .place("bakery", 2)
                .quota(ofHost)
                .matching();

        assertThat(inRegion.notApplied(Mechanism.MOST_PLACED)).isEmpty();
        assertThat(inRegion.notApplied(Mechanism.FIRST_COME))
                .containsExactly(new NotAppliedCondition(Kind.MINIMUM_GROUP, "REGION FR Lille"));
        assertThat(atHost.notApplied(Mechanism.MOST_PLACED))
                .containsExactly(new NotAppliedCondition(Kind.MINIMUM_GROUP, "HOST bakery"));
        assertThat(atHost.problem().groups()).isEmpty();
    }

    @Test
    void everyLimitAndGroupOfTheProblemSaysWhatItAsksOfWhichPlaces() {
        EditionMatching matching = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 2)
                .place("abbey", 2)
                .place(elsewhere("bistro"))
                .quota(region(3, 2, 1, null, null))
                .matching();
        MatchingProblem problem = matching.problem();
        List<PlaceId> inLille = List.of(new PlaceId("abbey"), new PlaceId("bakery"));
        Quota quota = region(3, 2, 1, null, null);

        assertThat(problem.limits())
                .extracting(limit -> matching.condition(limit.id()).orElseThrow())
                .containsExactly(new EditionCondition(EditionCondition.Kind.CAPACITY, quota, inLille));
        assertThat(problem.shares())
                .extracting(share -> matching.condition(share.id()).orElseThrow())
                .containsExactly(new EditionCondition(EditionCondition.Kind.CLASS_LIMIT, quota, inLille));
        assertThat(problem.groups())
                .extracting(group -> matching.condition(group.id()).orElseThrow())
                .containsExactly(new EditionCondition(EditionCondition.Kind.GROUP, null, inLille));
        assertThat(matching.condition("REGION FR Paris")).isEmpty();
    }
}
