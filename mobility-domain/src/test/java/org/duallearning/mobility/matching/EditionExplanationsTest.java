package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.LanguageSkill;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Explanations of editions made by hand, word for word. A place in the country wished first fits 800, in the second 500, elsewhere
 * 200; whoever speaks the language fits 50 better.
 */
class EditionExplanationsTest {
    private static final String LILLE = "FR Lille from 2018-10-01 until 2018-10-21";

    private static LearnerDraft speaker(String id, String... languages) {
        LearnerDraft draft = new LearnerDraft(id);
        draft.languages = Arrays.stream(languages)
                .map(language -> LanguageSkill.parse(language + ":B1"))
                .toList();
        return draft;
    }

    private static LearnerDraft inNeed(String id, String... languages) {
        LearnerDraft draft = speaker(id, languages);
        draft.needs = List.of("interpreter");
        return draft;
    }

    private static LearnerDraft with(String id, String companion) {
        LearnerDraft draft = new LearnerDraft(id);
        draft.goWith = List.of(new LearnerId(companion));
        return draft;
    }

    private static LearnerDraft only(String place, String id) {
        LearnerDraft draft = new LearnerDraft(id);
        draft.ownPlace = place;
        return draft;
    }

    private static PlaceDraft abroad(String id, String country, String language) {
        PlaceDraft draft = new PlaceDraft(id);
        draft.country = country;
        draft.region = country + " south";
        draft.languages = List.of(language);
        return draft;
    }

    /** A place for a week, which begins so many days after departure. */
    private static PlaceDraft offered(String id, int firstDay) {
        PlaceDraft draft = new PlaceDraft(id);
        draft.startsOn = EditionWorld.DEPARTURE.plusDays(firstDay);
        draft.endsOn = draft.startsOn.plusDays(7);
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

    private static EditionExplanations explanations(EditionWorld world, Mechanism mechanism) {
        return new EditionExplanations(world.matching(), mechanism, 0);
    }

    private static PlacementExplanation explanation(EditionWorld world, String learner) {
        return explanations(world, Mechanism.MOST_PLACED)
                .of(new LearnerId(learner))
                .orElseThrow();
    }

    private static HeldPlace best(String place, int rank, @Nullable Loss loss) {
        return new HeldPlace(new PlaceId(place), rank, HoldingRule.BEST_FOR_ALL, null, List.of(), loss);
    }

    private static HeldPlace by(HoldingRule rule, String place, @Nullable String limit, String... conditions) {
        return new HeldPlace(new PlaceId(place), 1, rule, limit, List.of(conditions), null);
    }

    private static RelaxationEffect free(Relaxation relaxation, String place, int rank) {
        return new RelaxationEffect(relaxation, new PlaceId(place), rank, 0, 0, 0, 0);
    }

    private static Relaxation.MoreSeats seats(String place, int seats, String... limits) {
        return new Relaxation.MoreSeats(new PlaceId(place), seats, List.of(limits));
    }

    private static Relaxation.ObstacleLifted lifted(String place, Obstacle obstacle) {
        return new Relaxation.ObstacleLifted(new PlaceId(place), obstacle);
    }

    /** Ann has the bakery in France, Ben the Dom in Germany, Cas nothing; in France Ann fits best, in Germany Ben. */
    private static EditionWorld three() {
        return new EditionWorld()
                .learner(speaker("ann", "fr"))
                .learner(speaker("ben", "de"))
                .learner("cas")
                .place("bakery", 1)
                .place(abroad("dom", "DE", "de"));
    }

    @Test
    void whoHasAPlaceInTheCountryWishedFirstIsNotExplained() {
        EditionExplanations explanations = explanations(three(), Mechanism.MOST_PLACED);

        assertThat(explanations.all())
                .extracting(
                        explanation -> explanation.learner().value(),
                        PlacementExplanation::place,
                        PlacementExplanation::rank)
                .containsExactly(tuple("ben", new PlaceId("dom"), 2), tuple("cas", null, null));
        assertThat(explanations.of(new LearnerId("ann"))).isEmpty();
    }

    @Test
    void oneLearnerIsExplainedAsAmongAllAndAStrangerIsNot() {
        EditionExplanations explanations = explanations(three(), Mechanism.MOST_PLACED);

        assertThat(explanations.of(new LearnerId("cas")))
                .contains(explanations.all().get(1));
        assertThat(explanations.of(new LearnerId("zoe"))).isEmpty();
    }

    @Test
    void thePlacementsAreThoseOfTheMatchingThatIsExplained() {
        EditionExplanations explanations = explanations(three(), Mechanism.MOST_PLACED);

        assertThat(explanations.matching().placement()).isEqualTo(Map.of("ann", "bakery", "ben", "dom"));
        assertThat(explanations.placements())
                .containsExactly(
                        RoundPlacement.at(new LearnerId("ann"), new PlaceId("bakery"), 1, new Fit(600, 200, 50)),
                        RoundPlacement.at(new LearnerId("ben"), new PlaceId("dom"), 2, new Fit(300, 200, 50)),
                        RoundPlacement.without(new LearnerId("cas"), Map.of(Obstacle.FULL, 2)));
    }

    @Test
    void whoHasAPlaceIsToldOfPlacesInCountriesWishedMoreAndWhoHasNoneOfAll() {
        assertThat(explanation(three(), "ben").held())
                .extracting(held -> held.place().value())
                .containsExactly("bakery");
        assertThat(explanation(three(), "cas").held())
                .extracting(held -> held.place().value())
                .containsExactly("bakery", "dom");
    }

    @Test
    void aPlaceThatConditionsKeepAwayIsTheOnlyThingRemoved() {
        PlaceDraft mill = offered("mill", -1);
        mill.field = "0713";

        assertThat(explanation(three().place(mill), "cas").removed())
                .containsExactly(new RemovedPlace(new PlaceId("mill"), Set.of(Obstacle.PERIOD, Obstacle.TRADE)));
    }

    /** Two who speak French compete for a place, so that a seat there is worth what either of them fits. */
    private static EditionWorld twoSpeakersAndOneSeat() {
        return new EditionWorld()
                .learner(speaker("ann", "fr"))
                .learner(speaker("ben", "fr"))
                .learner("cas")
                .place("bakery", 1);
    }

    @Test
    void whatAllTogetherWouldLoseInFitIsShown() {
        assertThat(explanation(twoSpeakersAndOneSeat(), "cas").held())
                .containsExactly(best("bakery", 1, new Loss(0, 50)));
    }

    @Test
    void noLossIsShownWhereEqualsCompete() {
        assertThat(explanations(twoSpeakersAndOneSeat(), Mechanism.MOST_PLACED)
                        .all()
                        .get(0)
                        .held())
                .containsExactly(best("bakery", 1, null));
    }

    @ParameterizedTest
    @CsvSource({"MOST_PLACED,1,0", "MOST_FIT,0,500"})
    void whatAllTogetherWouldLoseIsCountedInLearnersWhereThatComesFirst(Mechanism mechanism, long placed, long fit) {
        PlaceDraft dom = abroad("dom", "DE", "de");
        dom.capacity = 2;
        EditionWorld world = new EditionWorld()
                .learner(only("bakery", "ann"))
                .learner("ben")
                .learner(only("bakery", "cas"))
                .place("bakery", 1)
                .place(dom);

        assertThat(explanations(world, mechanism)
                        .of(new LearnerId("ben"))
                        .orElseThrow()
                        .held())
                .containsExactly(best("bakery", 1, new Loss(placed, fit)));
    }

    @Test
    void noLossIsShownOfAMechanismThatCountsRanks() {
        assertThat(explanations(twoSpeakersAndOneSeat().learner("dan"), Mechanism.FAIREST)
                        .all())
                .flatExtracting(PlacementExplanation::held)
                .containsOnly(best("bakery", 1, null));
    }

    @Test
    void theFullLimitAboveAPlaceIsNamed() {
        EditionWorld world = new EditionWorld()
                .learner(speaker("ann", "fr"))
                .learner(speaker("ben", "fr"))
                .learner("cas")
                .place("bakery", 2)
                .quota(QuotaKind.HOST, "bakery", 1);

        assertThat(explanation(world, "cas").held())
                .containsExactly(new HeldPlace(
                        new PlaceId("bakery"), 1, HoldingRule.BEST_FOR_ALL, "HOST bakery", List.of(), new Loss(0, 50)));
    }

    @Test
    void aSeatThatIsPromisedBeforeIsSaidToBe() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("zoe")
                .place("bakery", 1)
                .pin("zoe", "bakery", PinKind.LOCKED);

        assertThat(explanation(world, "ann").held()).containsExactly(by(HoldingRule.PROMISED_BEFORE, "bakery", null));
        assertThat(explanation(world, "ann").relaxations()).containsExactly(free(seats("bakery", 1), "bakery", 1));
    }

    @Test
    void aLimitThatIsUsedUpByAPromiseElsewhereIsNamedWithIt() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("zoe")
                .place("bakery", 1)
                .place("inn", 1)
                .quota(QuotaKind.REGION, "FR Lille", 1)
                .pin("zoe", "inn", PinKind.LOCKED);

        assertThat(explanation(world, "ann").held())
                .containsExactly(
                        by(HoldingRule.PROMISED_BEFORE, "bakery", "REGION FR Lille"),
                        by(HoldingRule.PROMISED_BEFORE, "inn", null));
    }

    @Test
    void aPlaceWithoutSeatsIsNotSaidToBePromisedBecauseAnotherPlaceIs() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("zoe")
                .place("bakery", 0)
                .place("inn", 1)
                .pin("zoe", "inn", PinKind.LOCKED);

        assertThat(explanation(world, "ann").held())
                .containsExactly(
                        by(HoldingRule.NO_SEATS, "bakery", null), by(HoldingRule.PROMISED_BEFORE, "inn", null));
    }

    @Test
    void aRegionThatTakesNobodyIsNamed() {
        EditionWorld world =
                new EditionWorld().learner("ann").place("bakery", 1).quota(QuotaKind.REGION, "FR Lille", 0);

        assertThat(explanation(world, "ann").held())
                .containsExactly(by(HoldingRule.NO_SEATS, "bakery", "REGION FR Lille"));
    }

    @Test
    void whoIsTiedToAPlaceInTheCountryWishedSecondIsToldSoAndNothingElse() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .place("bakery", 1)
                .place(abroad("dom", "DE", "de"))
                .pin("ann", "dom", PinKind.LOCKED);

        assertThat(explanation(world, "ann"))
                .isEqualTo(new PlacementExplanation(
                        new LearnerId("ann"),
                        new PlaceId("dom"),
                        2,
                        List.of(new RemovedPlace(new PlaceId("bakery"), Set.of(Obstacle.PINNED_ELSEWHERE))),
                        List.of(),
                        List.of(),
                        true));
    }

    @Test
    void aGroupThatIsTooSmallIsNamedAndEasingItHelps() {
        EditionWorld world =
                new EditionWorld().learner("ann").place("bakery", 2).quota(lille(2, null));

        PlacementExplanation ann = explanation(world, "ann");

        assertThat(ann.held()).containsExactly(by(HoldingRule.SIDE_CONDITION, "bakery", null, LILLE));
        assertThat(ann.relaxations()).containsExactly(free(new Relaxation.ConditionEased(LILLE), "bakery", 1));
        assertThat(ann.complete()).isTrue();
    }

    @Test
    void aGroupThatTakesPlaceIsNotEased() {
        EditionWorld world = new EditionWorld()
                .learner(speaker("ann", "fr"))
                .learner(speaker("ben", "fr"))
                .learner("cas")
                .place("bakery", 2)
                .quota(lille(2, null));

        PlacementExplanation cas = explanation(world, "cas");

        assertThat(cas.held()).extracting(HeldPlace::rule).containsExactly(HoldingRule.BEST_FOR_ALL);
        assertThat(cas.relaxations()).containsExactly(free(seats("bakery", 1), "bakery", 1));
    }

    @Test
    void aLimitOfAClassThatIsUsedUpIsNamedAndEasingItHelps() {
        EditionWorld world = new EditionWorld()
                .learner(speaker("ann", "fr"))
                .learner("ben")
                .place("bakery", 2)
                .quota(lille(null, 1));

        PlacementExplanation ben = explanation(world, "ben");

        String ofClass = "REGION FR Lille, class null 6A";
        assertThat(ben.held()).containsExactly(by(HoldingRule.SIDE_CONDITION, "bakery", null, ofClass));
        assertThat(ben.relaxations()).containsExactly(free(new Relaxation.ConditionEased(ofClass), "bakery", 1));
    }

    @Test
    void thoseWhoWantToGoTogetherAreToldSoAndThatOneAloneCouldGo() {
        EditionWorld world = new EditionWorld()
                .learner(with("ann", "ben"))
                .learner(with("ben", "ann"))
                .place("bakery", 1);

        PlacementExplanation ann = explanation(world, "ann");

        assertThat(ann.held()).containsExactly(by(HoldingRule.COMPANIONS, "bakery", null));
        assertThat(ann.relaxations())
                .containsExactly(
                        free(new Relaxation.WithoutCompanions(), "bakery", 1),
                        new RelaxationEffect(seats("bakery", 2), new PlaceId("bakery"), 1, 0, 0, 0, 800));
    }

    @Test
    void whoGoesWithoutTheCompanionHasAPlaceAlone() {
        LearnerDraft ann = with("ann", "ben");
        ann.languages = List.of(LanguageSkill.parse("fr:B1"));
        EditionWorld world =
                new EditionWorld().learner(ann).learner(with("ben", "ann")).place("bakery", 1);

        assertThat(explanation(world, "ann").relaxations())
                .contains(free(new Relaxation.WithoutCompanions(), "bakery", 1));
        assertThat(explanation(world, "ben").relaxations())
                .extracting(RelaxationEffect::relaxation)
                .doesNotContain(new Relaxation.WithoutCompanions());
    }

    @ParameterizedTest
    @CsvSource({
        "STABLE,ORDER_OF_THE_PLACE",
        "STABLE_PLACES,ORDER_OF_THE_PLACE",
        "FIRST_COME,EARLIER_TURN",
        "PRIORITY,EARLIER_TURN",
        "LOTTERY,EARLIER_TURN",
        "MOST_FIRST_CHOICES,BEST_FOR_ALL"
    })
    void everyMechanismHasItsOwnReason(Mechanism mechanism, HoldingRule rule) {
        EditionWorld world = new EditionWorld().learner("ann").learner("ben").place("bakery", 1);

        List<PlacementExplanation> all = explanations(world, mechanism).all();

        assertThat(all).hasSize(1);
        assertThat(all.get(0).held()).containsExactly(by(rule, "bakery", null));
        assertThat(all.get(0).relaxations()).containsExactly(free(seats("bakery", 1), "bakery", 1));
        assertThat(all.get(0).complete()).isTrue();
    }

    @Test
    void ofPlacesAtOtherDatesTheNearestIsAskedFor() {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .place(offered("abbey", -5))
                .place(offered("bakery", 15))
                .place(offered("chalet", -3));

        assertThat(explanation(world, "ann").relaxations())
                .containsExactly(free(new Relaxation.OtherDates(new PlaceId("bakery"), -2), "bakery", 1));
    }

    @Test
    void aPlaceAsLongAsTheEditionHasOneDayOnWhichItCanBegin() {
        PlaceDraft bakery = new PlaceDraft("bakery");
        bakery.startsOn = EditionWorld.DEPARTURE.minusDays(4);
        bakery.endsOn = EditionWorld.RETURN.minusDays(4);

        assertThat(explanation(new EditionWorld().learner("ann").place(bakery), "ann")
                        .relaxations())
                .containsExactly(free(new Relaxation.OtherDates(new PlaceId("bakery"), 4), "bakery", 1));
    }

    @Test
    void aPlaceThatIsOfferedForLongerThanTheEditionCannotBeOnOtherDates() {
        PlaceDraft bakery = new PlaceDraft("bakery");
        bakery.startsOn = EditionWorld.DEPARTURE.minusDays(4);
        bakery.endsOn = EditionWorld.RETURN.minusDays(3);

        assertThat(explanation(new EditionWorld().learner("ann").place(bakery), "ann")
                        .relaxations())
                .isEmpty();
    }

    @Test
    void aPlaceThatWouldNotDoOnOtherDatesEitherIsNotAskedFor() {
        PlaceDraft garage = offered("garage", -1);
        garage.field = "0713";

        assertThat(explanation(new EditionWorld().learner("ann").place(garage).place(offered("abbey", -5)), "ann")
                        .relaxations())
                .containsExactly(free(new Relaxation.OtherDates(new PlaceId("abbey"), 5), "abbey", 1));
    }

    @Test
    void anObstacleIsLiftedWhereThereIsRoomBeforeWhereThereIsNone() {
        PlaceDraft dom = abroad("dom", "DE", "de");
        EditionWorld world = new EditionWorld()
                .learner(inNeed("ann", "fr"))
                .learner("ben")
                .place("bakery", 1)
                .place(dom);

        assertThat(explanation(world, "ann").relaxations())
                .containsExactly(free(lifted("dom", Obstacle.SUPPORT), "dom", 2));
    }

    @Test
    void anObstacleIsLiftedInTheCountryWishedMostFirst() {
        EditionWorld world = new EditionWorld()
                .learner(inNeed("ann"))
                .place(abroad("abbey", "DE", "de"))
                .place("bakery", 1);

        assertThat(explanation(world, "ann").relaxations())
                .containsExactly(free(lifted("bakery", Obstacle.SUPPORT), "bakery", 1));
    }

    @Test
    void whereNoPlaceHasRoomLiftingAnObstacleMayTakeAPlaceFromSomebodyElse() {
        EditionWorld world =
                new EditionWorld().learner(inNeed("ann", "fr")).learner("ben").place("bakery", 1);

        assertThat(explanation(world, "ann").relaxations())
                .containsExactly(new RelaxationEffect(
                        lifted("bakery", Obstacle.SUPPORT), new PlaceId("bakery"), 1, 1, 0, 0, -800));
    }

    @Test
    void anObstacleIsNotLiftedWhereOthersFitBetterAnyway() {
        EditionWorld world = new EditionWorld()
                .learner(inNeed("ann"))
                .learner(speaker("ben", "fr"))
                .learner(speaker("cas", "fr"))
                .place("bakery", 1);

        assertThat(explanation(world, "ann").relaxations()).isEmpty();
    }

    @Test
    void whatNobodyCanDropIsNotLifted() {
        PlaceDraft unknown = new PlaceDraft("bakery");
        unknown.capacity = null;
        PlaceDraft twofold = new PlaceDraft("garage");
        twofold.field = "0713";
        twofold.minimumAge = 21;

        assertThat(explanation(
                        new EditionWorld()
                                .learner("ann")
                                .place(unknown)
                                .place(twofold)
                                .place(abroad("diner", "US", "en")),
                        "ann"))
                .isEqualTo(new PlacementExplanation(
                        new LearnerId("ann"),
                        null,
                        null,
                        List.of(
                                new RemovedPlace(new PlaceId("bakery"), Set.of(Obstacle.FACT_MISSING)),
                                new RemovedPlace(new PlaceId("diner"), Set.of(Obstacle.DESTINATION)),
                                new RemovedPlace(new PlaceId("garage"), Set.of(Obstacle.MINIMUM_AGE, Obstacle.TRADE))),
                        List.of(),
                        List.of(),
                        true));
    }

    @Test
    void whoWishedAnotherCountrySecondMayHaveAPlaceThatSomebodyElseLoses() {
        EditionWorld world =
                new EditionWorld().learner("ann").learner(speaker("ben", "es")).place(abroad("posada", "ES", "es"));

        assertThat(explanation(world, "ann").relaxations())
                .containsExactly(
                        free(seats("posada", 1), "posada", 3),
                        new RelaxationEffect(
                                new Relaxation.OtherCountry(new CountryCode("ES")),
                                new PlaceId("posada"),
                                2,
                                1,
                                0,
                                0,
                                -250));
    }

    @Test
    void aCountryWishedFirstOrSecondIsNoOtherCountry() {
        assertThat(explanation(three(), "cas").relaxations())
                .extracting(RelaxationEffect::relaxation)
                .noneMatch(Relaxation.OtherCountry.class::isInstance);
    }

    @Test
    void theOneSeatIsAskedForWhereItCostsOthersLeast() {
        LearnerDraft zoe = new LearnerDraft("zoe");
        zoe.firstCountry = "ES";
        zoe.secondCountry = "IT";
        EditionWorld world = new EditionWorld()
                .learner(speaker("ann", "fr"))
                .learner(speaker("ben", "de"))
                .learner(zoe)
                .place("bakery", 1)
                .place(abroad("dom", "DE", "de"));

        assertThat(explanation(world, "zoe").relaxations()).containsExactly(free(seats("dom", 1), "dom", 3));
    }

    @Test
    void limitsAboveAPlaceGrowWithIt() {
        EditionWorld world = new EditionWorld()
                .learner(speaker("ann", "fr"))
                .learner("ben")
                .place("bakery", 2)
                .place("inn", 0)
                .quota(QuotaKind.HOST, "bakery", 1)
                .quota(QuotaKind.REGION, "FR Lille", 1);

        assertThat(explanation(world, "ben").relaxations())
                .containsExactly(free(seats("bakery", 1, "HOST bakery", "REGION FR Lille"), "bakery", 1));
    }

    @ParameterizedTest
    @CsvSource({"1,2", "2,3", "3,4"})
    void whereOthersComeFirstTheFewestSeatsThatReachTheLearnerAreAskedFor(int others, int seats) {
        EditionWorld world = queueOf(others);

        assertThat(explanation(world, "zoe").relaxations())
                .containsExactly(
                        new RelaxationEffect(seats("bakery", seats), new PlaceId("bakery"), 1, 0, 0, 0, 850L * others));
    }

    @Test
    void noMoreThanFourSeatsAreAskedFor() {
        PlacementExplanation zoe = explanation(queueOf(4), "zoe");

        assertThat(zoe.relaxations()).isEmpty();
        assertThat(zoe.complete()).isTrue();
    }

    private static EditionWorld queueOf(int others) {
        EditionWorld world =
                new EditionWorld().learner(speaker("ann", "fr")).learner("zoe").place("bakery", 1);
        for (int i = 0; i < others; i++) {
            world.learner(speaker("other" + i, "fr"));
        }
        return world;
    }

    @Test
    void whoHasAPlaceElsewhereIsToldOfOneMoreSeatInTheCountryWishedFirst() {
        EditionWorld world = new EditionWorld()
                .learner(speaker("ann", "fr"))
                .learner(speaker("ben", "de"))
                .learner(only("dom", "cas"))
                .place("bakery", 1)
                .place(abroad("dom", "DE", "de"));

        assertThat(explanation(world, "ben").relaxations())
                .containsExactly(new RelaxationEffect(seats("bakery", 1), new PlaceId("bakery"), 1, 0, 0, 0, 500));
    }

    @Test
    void whoHasAPlaceElsewhereIsToldOnlyOfObstaclesInTheCountryWishedFirst() {
        PlaceDraft equipped = abroad("dom", "DE", "de");
        equipped.support = List.of("interpreter");
        EditionWorld world = new EditionWorld()
                .learner(inNeed("ann"))
                .place(abroad("alm", "DE", "de"))
                .place(abroad("casa", "ES", "es"))
                .place(equipped)
                .place("bakery", 1)
                .place(offered("hotel", -2));

        PlacementExplanation ann = explanation(world, "ann");

        assertThat(ann.place()).isEqualTo(new PlaceId("dom"));
        assertThat(ann.relaxations()).containsExactly(free(lifted("bakery", Obstacle.SUPPORT), "bakery", 1));
    }

    @Test
    void whoHasAPlaceElsewhereIsNotToldOfObstaclesInCountriesWishedLess() {
        PlaceDraft equipped = abroad("dom", "DE", "de");
        equipped.support = List.of("interpreter");
        EditionWorld world = new EditionWorld()
                .learner(inNeed("ann"))
                .place(abroad("alm", "DE", "de"))
                .place(equipped);

        assertThat(explanation(world, "ann").relaxations()).isEmpty();
    }

    private static EditionWorld withTwoChangesToTry() {
        return new EditionWorld()
                .learner("ann")
                .place(offered("bakery", -3))
                .place(abroad("dom", "DE", "de"))
                .pin("ann", "dom", PinKind.HOST_REFUSED);
    }

    @Test
    void whatTookTooMuchWorkIsSaidToBeLeftOut() {
        EditionExplanations explanations = new EditionExplanations(
                withTwoChangesToTry().matching(), Mechanism.MOST_PLACED, 0, new WorkBudget(1, () -> false));

        PlacementExplanation ann = explanations.all().get(0);

        assertThat(ann.relaxations())
                .containsExactly(free(new Relaxation.OtherDates(new PlaceId("bakery"), 3), "bakery", 1));
        assertThat(ann.complete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MOST_PLACED", "FIRST_COME"})
    void justEnoughWorkLeavesNothingOut(Mechanism mechanism) {
        EditionExplanations explanations =
                new EditionExplanations(withTwoChangesToTry().matching(), mechanism, 0, new WorkBudget(2, () -> false));

        PlacementExplanation ann = explanations.all().get(0);

        assertThat(ann.relaxations())
                .containsExactly(
                        free(new Relaxation.OtherDates(new PlaceId("bakery"), 3), "bakery", 1),
                        free(lifted("dom", Obstacle.HOST_REFUSED), "dom", 2));
        assertThat(ann.complete()).isTrue();
    }

    @Test
    void eachMatchingThatTakesNoFlowsIsWorkAsWell() {
        EditionExplanations explanations = new EditionExplanations(
                withTwoChangesToTry().matching(), Mechanism.FIRST_COME, 0, new WorkBudget(1, () -> false));

        assertThat(explanations.all().get(0).complete()).isFalse();
    }

    @Test
    void whoIsTiedToAPlaceIsFullyExplainedEvenWhenTheWorkIsOver() {
        EditionExplanations explanations = new EditionExplanations(
                withTwoChangesToTry()
                        .learner("zoe")
                        .pin("zoe", "dom", PinKind.LOCKED)
                        .matching(),
                Mechanism.FIRST_COME,
                0,
                new WorkBudget(1, () -> false));

        assertThat(explanations.all())
                .extracting(PlacementExplanation::complete)
                .containsExactly(false, true);
    }

    private static LearnerDraft late(String id, String schoolClass) {
        LearnerDraft draft = new LearnerDraft(id);
        draft.submittedOn = EditionWorld.DEPARTURE.minusDays(60);
        draft.schoolClass = schoolClass;
        return draft;
    }

    private static PlaceDraft equipped(PlaceDraft place) {
        place.support = List.of("interpreter");
        return place;
    }

    /** Editions in which one more seat at the bakery is all that is worth trying for Zoe, who came last. */
    static Stream<EditionWorld> withOneChangeToTry() {
        LearnerDraft inNeed = late("zoe", "6B");
        inNeed.needs = List.of("interpreter");
        LearnerDraft boundToTheBakery = late("zoe", "6B");
        boundToTheBakery.ownPlace = "bakery";
        LearnerDraft zoe = late("zoe", "6B");
        LearnerDraft ann = with("ann", "ben");
        ann.ownPlace = "nowhere";
        LearnerDraft ben = with("ben", "ann");
        ben.ownPlace = "nowhere";
        return Stream.of(
                new EditionWorld().learner("ann").learner(zoe).place("bakery", 1),
                new EditionWorld()
                        .learner("ann")
                        .learner(zoe)
                        .place("bakery", 1)
                        .place(abroad("dom", "DE", "de")),
                new EditionWorld()
                        .learner("ann")
                        .learner(inNeed)
                        .place(equipped(new PlaceDraft("bakery")))
                        .place(equipped(abroad("dom", "DE", "de")))
                        .place(abroad("alm", "DE", "de")),
                new EditionWorld()
                        .learner("ann")
                        .learner(zoe)
                        .place("bakery", 1)
                        .quota(lille(2, null)),
                new EditionWorld()
                        .learner("ann")
                        .learner(only("nowhere", "ben"))
                        .learner(zoe)
                        .place("bakery", 1)
                        .quota(lille(null, 1)),
                new EditionWorld()
                        .learner("ann")
                        .learner(only("nowhere", "ben"))
                        .learner(late("zoe", "6A"))
                        .place("bakery", 1)
                        .quota(lille(null, 2)),
                new EditionWorld()
                        .learner(ann)
                        .learner(ben)
                        .learner(boundToTheBakery)
                        .place("bakery", 0));
    }

    @ParameterizedTest
    @MethodSource("withOneChangeToTry")
    void whatCannotHelpIsNotTriedAndTakesNoWork(EditionWorld world) {
        EditionExplanations explanations =
                new EditionExplanations(world.matching(), Mechanism.FIRST_COME, 0, new WorkBudget(1, () -> false));

        assertThat(explanations.of(new LearnerId("zoe")).orElseThrow().complete())
                .isTrue();
    }

    @Test
    void anObstacleOfWhichTheProofShowsThatItGainsNothingTakesNoWork() {
        EditionWorld world = new EditionWorld()
                .learner(inNeed("ann"))
                .learner(speaker("ben", "fr"))
                .learner(speaker("cas", "fr"))
                .place("bakery", 1);
        PlacementExplanation ann = new EditionExplanations(
                        world.matching(), Mechanism.MOST_PLACED, 0, new WorkBudget(1, () -> true))
                .of(new LearnerId("ann"))
                .orElseThrow();

        assertThat(ann.relaxations()).isEmpty();
        assertThat(ann.complete()).isTrue();
    }

    @Test
    void whoCancelsGetsReasonsWithoutChanges() {
        EditionExplanations explanations = new EditionExplanations(
                withTwoChangesToTry().matching(), Mechanism.FIRST_COME, 0, new WorkBudget(100, () -> true));

        PlacementExplanation ann = explanations.all().get(0);

        assertThat(ann.removed())
                .containsExactly(
                        new RemovedPlace(new PlaceId("bakery"), Set.of(Obstacle.PERIOD)),
                        new RemovedPlace(new PlaceId("dom"), Set.of(Obstacle.HOST_REFUSED)));
        assertThat(ann.relaxations()).isEmpty();
        assertThat(ann.complete()).isFalse();
    }

    @Test
    void aLearnerWithoutAnyChangeToTryIsFullyExplainedEvenWhenTheWorkIsOver() {
        LearnerDraft zoe = new LearnerDraft("zoe");
        zoe.field = null;
        EditionExplanations explanations = new EditionExplanations(
                withTwoChangesToTry().learner(zoe).matching(),
                Mechanism.MOST_PLACED,
                0,
                new WorkBudget(1, () -> false));

        assertThat(explanations.all().get(0).complete()).isFalse();
        assertThat(explanations.of(new LearnerId("zoe")).orElseThrow().complete())
                .isTrue();
    }
}
