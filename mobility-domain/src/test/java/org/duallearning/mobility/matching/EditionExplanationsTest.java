package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.EditionWorld.LearnerDraft;
import org.duallearning.mobility.matching.EditionWorld.PlaceDraft;
import org.duallearning.mobility.matching.PlacementExplanation.HeldPlace;
import org.duallearning.mobility.matching.PlacementExplanation.Loss;
import org.duallearning.mobility.matching.PlacementExplanation.RemovedPlace;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What a learner is told, on editions small enough to see that it is so. Everybody wishes France and then Germany; a place in
 * France fits 300 better than one in Germany, and one in Germany 300 better than one elsewhere.
 */
class EditionExplanationsTest {
    private static final long COUNTRY = 300;
    private static final String LILLE = "FR Lille from 2018-10-01 until 2018-10-21";

    private static EditionExplanations explanations(EditionWorld world, Mechanism mechanism) {
        return new EditionExplanations(world.matching(), mechanism, 0);
    }

    private static PlacementExplanation explain(EditionWorld world, String learner) {
        return explanations(world, Mechanism.MOST_PLACED)
                .of(new LearnerId(learner))
                .orElseThrow();
    }

    private static PlaceDraft place(String id, String country) {
        PlaceDraft draft = new PlaceDraft(id);
        draft.country = country;
        return draft;
    }

    private static Quota lille(@Nullable Integer minimumGroup, @Nullable Integer maxPerClass) {
        return new Quota(
                new QuotaKey(EditionWorld.EDITION, QuotaKind.REGION, "FR Lille", null),
                null,
                minimumGroup,
                maxPerClass,
                null,
                null);
    }

    private static LearnerDraft with(String id, String... others) {
        LearnerDraft draft = new LearnerDraft(id);
        draft.goWith = List.of(others).stream().map(LearnerId::new).toList();
        return draft;
    }

    private static Relaxation seats(String place, int seats, String... limits) {
        return new Relaxation.MoreSeats(new PlaceId(place), seats, List.of(limits));
    }

    @Test
    void onlyWhoeverHasNoPlaceInTheCountryWishedFirstIsExplained() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .learner("cas")
                .place(place("bakery", "FR"))
                .place(place("hotel", "DE"));
        EditionExplanations explanations = explanations(world, Mechanism.MOST_PLACED);

        assertThat(explanations.all())
                .extracting(explanation -> explanation.learner().value())
                .containsExactly("ben", "cas");
        assertThat(explanations.all().get(0).place()).isEqualTo(new PlaceId("hotel"));
        assertThat(explanations.all().get(1).place()).isNull();
        assertThat(explanations.of(new LearnerId("ann"))).isEmpty();
        assertThat(explanations.of(new LearnerId("nobody"))).isEmpty();
        assertThat(explanations.placements())
                .extracting(placement -> placement.learner().value())
                .containsExactly("ann", "ben", "cas");
        assertThat(explanations.matching().placed()).isEqualTo(2);
    }

    @Test
    void namesAllConditionsThatKeepThePlaceFromTheLearner() {
        PlaceDraft garage = place("garage", "FR");
        garage.field = "0716";
        garage.minimumAge = 21;
        EditionWorld world = new EditionWorld().learner("ann").place(garage);

        assertThat(explain(world, "ann").removed())
                .containsExactly(new RemovedPlace(new PlaceId("garage"), Set.of(Obstacle.TRADE, Obstacle.MINIMUM_AGE)));
        assertThat(explain(world, "ann").relaxations()).isEmpty();
    }

    @Test
    void aPlaceThatIsFullIsHeldBecauseAllTogetherWouldLoseSomebodysPlace() {
        EditionWorld world = new EditionWorld().learner("ann").learner("ben").place("bakery", 1);

        assertThat(explain(world, "ben").held())
                .containsExactly(
                        new HeldPlace(new PlaceId("bakery"), 1, HoldingRule.BEST_FOR_ALL, null, List.of(), null));
        assertThat(explain(world, "ben").relaxations())
                .containsExactly(new RelaxationEffect(seats("bakery", 1), new PlaceId("bakery"), 1, 0, 0, 0, 0));
    }

    @Test
    void whatAllWouldLoseIsCountedInFitWhereEquallyManyWouldHaveAPlace() {
        LearnerDraft other = new LearnerDraft("ben");
        other.firstCountry = "DE";
        other.secondCountry = "FR";
        EditionWorld world =
                new EditionWorld().learner("ann").learner("cas").learner(other).place("bakery", 1);

        assertThat(explain(world, "ben").held())
                .containsExactly(new HeldPlace(
                        new PlaceId("bakery"), 2, HoldingRule.BEST_FOR_ALL, null, List.of(), new Loss(0, COUNTRY)));
    }

    @Test
    void theQuotaThatIsFullIsNamedAndHasToGrowWithThePlace() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 1)
                .place("inn", 1)
                .quota(QuotaKind.REGION, "FR Lille", 1);

        PlacementExplanation explanation = explain(world, "ben");
        assertThat(explanation.held()).extracting(HeldPlace::limit).containsExactly(null, "REGION FR Lille");
        assertThat(explanation.relaxations())
                .extracting(RelaxationEffect::relaxation)
                .containsExactly(seats("inn", 1, "REGION FR Lille"));
    }

    @Test
    void aPlacePromisedBeforeIsToldApartFromOneWithoutSeats() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 1)
                .place("inn", 0)
                .pin("ann", "bakery", PinKind.LOCKED);

        assertThat(explain(world, "ben").held())
                .extracting(HeldPlace::rule)
                .containsExactly(HoldingRule.PROMISED_BEFORE, HoldingRule.NO_SEATS);
    }

    @Test
    void whoeverIsTiedToAPlaceIsToldOfNoOther() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .place("bakery", 1)
                .place(place("hotel", "DE"))
                .pin("ann", "hotel", PinKind.LOCKED);

        PlacementExplanation explanation = explain(world, "ann");
        assertThat(explanation.place()).isEqualTo(new PlaceId("hotel"));
        assertThat(explanation.held()).isEmpty();
        assertThat(explanation.relaxations()).isEmpty();
        assertThat(explanation.complete()).isTrue();
    }

    @Test
    void otherMechanismsHoldAPlaceByTheirOwnRule() {
        EditionWorld world = new EditionWorld().learner("ann").learner("ben").place("bakery", 1);

        assertThat(List.of(Mechanism.STABLE, Mechanism.FIRST_COME))
                .extracting(mechanism -> explanations(world, mechanism)
                        .all()
                        .get(0)
                        .held()
                        .get(0)
                        .rule())
                .containsExactly(HoldingRule.ORDER_OF_THE_PLACE, HoldingRule.EARLIER_TURN);
    }

    @Test
    void aPlaceOutsideTheEditionHelpsAtTheNearestOtherDates() {
        PlaceDraft late = new PlaceDraft("late");
        late.startsOn = EditionWorld.DEPARTURE.plusDays(9);
        late.endsOn = EditionWorld.RETURN.plusDays(9);
        PlaceDraft later = new PlaceDraft("later");
        later.startsOn = EditionWorld.DEPARTURE.plusDays(20);
        later.endsOn = EditionWorld.RETURN.plusDays(20);
        EditionWorld world =
                new EditionWorld().learner("ann").place(later).place(late).place("full", 0);

        assertThat(explain(world, "ann").relaxations())
                .extracting(RelaxationEffect::relaxation)
                .containsExactlyInAnyOrder(new Relaxation.OtherDates(new PlaceId("late"), -9), seats("full", 1));
    }

    @Test
    void theOneConditionInTheWayIsLiftedWhereThereIsRoom() {
        PlaceDraft taken = new PlaceDraft("abbey");
        taken.minimumAge = 21;
        taken.capacity = 0;
        PlaceDraft free = new PlaceDraft("garage");
        free.field = "0716";
        EditionWorld world = new EditionWorld().learner("ann").place(taken).place(free);

        assertThat(explain(world, "ann").relaxations())
                .extracting(RelaxationEffect::relaxation)
                .containsExactly(new Relaxation.ObstacleLifted(new PlaceId("garage"), Obstacle.TRADE));
    }

    @Test
    void ageIsLiftedOfThePlaceWishedMost() {
        PlaceDraft far = place("abbey", "DE");
        far.minimumAge = 21;
        PlaceDraft near = new PlaceDraft("zoo");
        near.minimumAge = 21;
        EditionWorld world = new EditionWorld().learner("ann").place(far).place(near);

        assertThat(explain(world, "ann").relaxations())
                .containsExactly(new RelaxationEffect(
                        new Relaxation.ObstacleLifted(new PlaceId("zoo"), Obstacle.MINIMUM_AGE),
                        new PlaceId("zoo"),
                        1,
                        0,
                        0,
                        0,
                        0));
    }

    @Test
    void wishingTheCountryOfAPlaceHelpsWhereOthersWishItLess() {
        LearnerDraft second = new LearnerDraft("ben");
        second.firstCountry = "ES";
        second.secondCountry = "PT";
        EditionWorld world = new EditionWorld().learner("ann").learner(second).place(place("hotel", "IT"));

        PlacementExplanation explanation = explain(world, "ben");
        assertThat(explanation.held()).extracting(HeldPlace::rank).containsExactly(3);
        assertThat(explanation.relaxations())
                .filteredOn(effect -> effect.relaxation() instanceof Relaxation.OtherCountry)
                .containsExactly(new RelaxationEffect(
                        new Relaxation.OtherCountry(new CountryCode("IT")),
                        new PlaceId("hotel"),
                        2,
                        1,
                        0,
                        0,
                        -explanations(world, Mechanism.MOST_PLACED)
                                .placements()
                                .get(0)
                                .fit()
                                .total()));
    }

    @Test
    void aGroupThatIsTooSmallClosesAPlaceUntilItIsEased() {
        EditionWorld world =
                new EditionWorld().learner("ann").place("bakery", 2).quota(lille(2, null));

        PlacementExplanation explanation = explain(world, "ann");
        assertThat(explanation.held())
                .containsExactly(new HeldPlace(
                        new PlaceId("bakery"), 1, HoldingRule.SIDE_CONDITION, null, List.of(LILLE), null));
        assertThat(explanation.relaxations())
                .containsExactly(new RelaxationEffect(
                        new Relaxation.ConditionEased(LILLE), new PlaceId("bakery"), 1, 0, 0, 0, 0));
    }

    @Test
    void aClassLimitThatIsUsedUpClosesAPlaceUntilOneMoreMayGo() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 2)
                .quota(lille(null, 1));

        PlacementExplanation explanation =
                explanations(world, Mechanism.MOST_PLACED).all().get(0);
        assertThat(explanation.held()).extracting(HeldPlace::rule).containsExactly(HoldingRule.SIDE_CONDITION);
        String limit = explanation.held().get(0).conditions().get(0);
        assertThat(explanation.relaxations())
                .containsExactly(new RelaxationEffect(
                        new Relaxation.ConditionEased(limit), new PlaceId("bakery"), 1, 0, 0, 0, 0));
    }

    @Test
    void friendsForWhomThereIsNoRoomTogetherMayGoAlone() {
        EditionWorld world = new EditionWorld()
                .learner(with("ann", "ben"))
                .learner(with("ben", "ann"))
                .place("bakery", 1);

        PlacementExplanation explanation = explain(world, "ann");
        assertThat(explanation.held()).extracting(HeldPlace::rule).containsExactly(HoldingRule.COMPANIONS);
        assertThat(explanation.relaxations())
                .extracting(RelaxationEffect::relaxation)
                .containsExactlyInAnyOrder(new Relaxation.WithoutCompanions(), seats("bakery", 2));
    }

    @Test
    void whereOthersComeFirstAsManySeatsAreNamedAsItTakes() {
        LearnerDraft last = new LearnerDraft("zoe");
        last.firstCountry = "ES";
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .learner(last)
                .place("bakery", 1)
                .quota(QuotaKind.HOST, "bakery", 1);
        last.secondCountry = "PT";

        assertThat(explain(world, "zoe").relaxations())
                .extracting(RelaxationEffect::relaxation)
                .contains(seats("bakery", 2, "HOST bakery"));
    }

    @Test
    void whoeverHasAPlaceIsToldOnlyWhatGivesTheFirstCountry() {
        PlaceDraft shut = place("castle", "DE");
        shut.minimumAge = 21;
        PlaceDraft wished = new PlaceDraft("dairy");
        wished.minimumAge = 21;
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 1)
                .place(place("hotel", "DE"))
                .place(shut)
                .place(wished);

        PlacementExplanation explanation = explain(world, "ben");
        assertThat(explanation.rank()).isEqualTo(2);
        assertThat(explanation.held()).extracting(held -> held.place().value()).containsExactly("bakery");
        assertThat(explanation.relaxations())
                .extracting(RelaxationEffect::relaxation, RelaxationEffect::rank)
                .containsExactlyInAnyOrder(
                        tuple(new Relaxation.ObstacleLifted(new PlaceId("dairy"), Obstacle.MINIMUM_AGE), 1),
                        tuple(seats("bakery", 1), 1));
    }

    @Test
    void saysWhenTheWorkWasTooMuchToTryEverything() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .learner("cas")
                .place("bakery", 1)
                .place("inn", 0);
        EditionMatching edition = world.matching();

        assertThat(new EditionExplanations(edition, Mechanism.MOST_PLACED, 0, new WorkBudget(1, () -> false)).all())
                .extracting(PlacementExplanation::complete)
                .contains(false);
        assertThat(new EditionExplanations(edition, Mechanism.MOST_PLACED, 0, new WorkBudget(1_000, () -> false)).all())
                .extracting(PlacementExplanation::complete)
                .containsOnly(true);
    }
}
