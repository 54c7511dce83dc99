package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.matching.EditionWorld.DEPARTURE;
import static org.duallearning.mobility.matching.EditionWorld.RETURN;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.matching.EditionWorld.LearnerDraft;
import org.duallearning.mobility.matching.EditionWorld.PlaceDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ObstaclesTest {

    private static Arguments keeps(Obstacle obstacle, Consumer<LearnerDraft> learner, Consumer<PlaceDraft> place) {
        return Arguments.of(obstacle, learner, place);
    }

    static Stream<Arguments> whatKeepsALearnerFromAPlace() {
        Consumer<LearnerDraft> asIs = learner -> {};
        return Stream.of(
                keeps(Obstacle.PERIOD, asIs, place -> place.startsOn = DEPARTURE.minusDays(1)),
                keeps(Obstacle.PERIOD, asIs, place -> place.startsOn = RETURN.plusDays(1)),
                keeps(Obstacle.PERIOD, asIs, place -> place.endsOn = RETURN.plusDays(1)),
                keeps(Obstacle.PERIOD, asIs, place -> place.endsOn = DEPARTURE.minusDays(1)),
                keeps(Obstacle.DESTINATION, asIs, place -> place.country = "US"),
                keeps(Obstacle.FACT_MISSING, asIs, place -> place.country = null),
                keeps(Obstacle.MINIMUM_AGE, asIs, place -> place.minimumAge = 19),
                keeps(Obstacle.FACT_MISSING, learner -> learner.birthDate = null, place -> place.minimumAge = 16),
                keeps(Obstacle.SUPPORT, learner -> learner.needs = List.of("wheelchair"), place -> {}),
                keeps(Obstacle.TRADE, asIs, place -> place.field = "0713"),
                keeps(Obstacle.FACT_MISSING, asIs, place -> place.field = null),
                keeps(Obstacle.FACT_MISSING, asIs, place -> place.capacity = null),
                keeps(Obstacle.OWN_PLACE_ONLY, learner -> learner.ownPlace = "elsewhere", place -> {}));
    }

    @ParameterizedTest
    @MethodSource("whatKeepsALearnerFromAPlace")
    void anObstacleIsToldAndNothingElse(Obstacle obstacle, Consumer<LearnerDraft> learner, Consumer<PlaceDraft> place) {
        LearnerDraft ann = new LearnerDraft("ann");
        PlaceDraft bakery = new PlaceDraft("bakery");
        learner.accept(ann);
        place.accept(bakery);

        RoundPlacement proposal = new EditionWorld().learner(ann).place(bakery).proposalFor("ann");

        assertThat(proposal.isPlaced()).isFalse();
        assertThat(proposal.obstacles()).isEqualTo(Map.of(obstacle, 1));
    }

    static Stream<Consumer<PlaceDraft>> whatJustStillDoes() {
        return Stream.of(
                place -> {},
                place -> place.startsOn = DEPARTURE,
                place -> place.endsOn = RETURN,
                place -> place.minimumAge = 18,
                place -> place.support = List.of("wheelchair", "quiet room"),
                place -> place.field = "0721");
    }

    @ParameterizedTest
    @MethodSource("whatJustStillDoes")
    void whatJustMeetsAConditionIsNoObstacle(Consumer<PlaceDraft> place) {
        LearnerDraft ann = new LearnerDraft("ann");
        ann.ownPlace = "bakery";
        PlaceDraft bakery = new PlaceDraft("bakery");
        place.accept(bakery);
        if (bakery.support.contains("wheelchair")) {
            ann.needs = List.of("wheelchair");
        }

        assertThat(new EditionWorld()
                        .learner(ann)
                        .place(bakery)
                        .proposalFor("ann")
                        .isPlaced())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST_REFUSED", "FORBIDDEN"})
    void aPinThatRulesAPlaceOutKeepsThatLearnerFromThatPlaceOnly(PinKind kind) {
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .learner("ben")
                .place("bakery", 5)
                .pin("ann", "bakery", kind);

        assertThat(world.proposalFor("ann").obstacles()).isEqualTo(Map.of(Obstacle.valueOf(kind.name()), 1));
        assertThat(world.proposalFor("ben").isPlaced()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"LOCKED", "CONFIRMED"})
    void aLearnerTiedToAPlaceThatWillNotDoGoesNowhereElse(PinKind kind) {
        PlaceDraft tooLate = new PlaceDraft("too-late");
        tooLate.startsOn = RETURN.plusDays(1);
        EditionWorld world = new EditionWorld()
                .learner("ann")
                .place("bakery", 1)
                .place(tooLate)
                .pin("ann", "too-late", kind);

        assertThat(world.proposalFor("ann").obstacles())
                .isEqualTo(Map.of(Obstacle.PINNED_ELSEWHERE, 1, Obstacle.PERIOD, 1));
    }

    @Test
    void aPinOfUnknownKindSaysNothing() {
        assertThat(new EditionWorld()
                        .learner("ann")
                        .place("bakery", 1)
                        .place("hotel", 1)
                        .pin("ann", "hotel", null)
                        .proposalFor("ann")
                        .place()
                        .value())
                .isEqualTo("bakery");
    }

    @Test
    void theCallYearMustBeKnownAndCovered() {
        EditionWorld world = new EditionWorld().learner("ann").place("bakery", 1);

        assertThat(world.callYear(null).proposalFor("ann").obstacles()).isEqualTo(Map.of(Obstacle.FACT_MISSING, 1));
        assertThat(world.callYear(1999).proposalFor("ann").obstacles()).isEqualTo(Map.of(Obstacle.FACT_MISSING, 1));
    }

    @Test
    void aPlaceThatWouldDoButIsFullIsToldAsFull() {
        EditionWorld world = new EditionWorld().learner("ann").learner("ben").place("bakery", 1);

        assertThat(Stream.of("ann", "ben").map(world::proposalFor).filter(placement -> !placement.isPlaced()))
                .singleElement()
                .extracting(RoundPlacement::obstacles)
                .isEqualTo(Map.of(Obstacle.FULL, 1));
    }

    @Test
    void everyObstacleOfAPlaceIsToldAndObstaclesAreCountedOverPlaces() {
        PlaceDraft far = new PlaceDraft("far");
        far.country = "US";
        far.field = "0713";
        PlaceDraft wood = new PlaceDraft("wood");
        wood.field = "0713";

        assertThat(new EditionWorld()
                        .learner("ann")
                        .place(far)
                        .place(wood)
                        .proposalFor("ann")
                        .obstacles())
                .isEqualTo(Map.of(Obstacle.DESTINATION, 1, Obstacle.TRADE, 2));
    }
}
