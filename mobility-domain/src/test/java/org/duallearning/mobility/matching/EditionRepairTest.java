package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.duallearning.mobility.matching.Disruption.PlaceLost;
import org.duallearning.mobility.matching.Disruption.Withdrawal;
import org.duallearning.mobility.placement.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ann and Bob were promised the bakery and the garage; Cas is on the reserve list. */
class EditionRepairTest {
    private static final LearnerId ANN = new LearnerId("ann");
    private static final PlaceId BAKERY = new PlaceId("bakery");
    private static final PlaceId GARAGE = new PlaceId("garage");

    private static EditionWorld world() {
        return new EditionWorld()
                .learner("ann")
                .learner("bob")
                .learner("cas")
                .place("bakery", 1)
                .place("garage", 1);
    }

    private static MatchingRound promised(Map<String, String> places) {
        return round(
                Mechanism.MOST_PLACED,
                places.entrySet().stream()
                        .map(place -> RoundPlacement.at(
                                new LearnerId(place.getKey()), new PlaceId(place.getValue()), 1, new Fit(600, 200, 0)))
                        .toList());
    }

    private static MatchingRound round(Mechanism mechanism, List<RoundPlacement> placements) {
        return new MatchingRound(
                new RoundKey(EditionWorld.EDITION, 1),
                RoundStatus.CONFIRMED,
                mechanism.commandName(),
                null,
                "book",
                "fingerprint",
                true,
                null,
                null,
                null,
                null,
                placements);
    }

    private static EditionRepair repair(EditionInput edition, Map<LearnerId, PlaceId> whereabouts) {
        return new EditionRepair(
                edition, PlacementPolicy.standard(), promised(Map.of("ann", "bakery", "bob", "garage")), whereabouts);
    }

    private static EditionRepair repair(EditionWorld world) {
        return repair(world.input(), Map.of());
    }

    @Test
    void whoIsTiedToAnotherPlaceIsAmongTheMoved() {
        RepairOption first = repair(world().place("mill", 1).pin("ann", "mill", PinKind.LOCKED))
                .curve()
                .first();

        assertThat(first.relocations()).containsExactly(new Relocation("ann", "bakery", "mill", true));
        assertThat(first.admitted()).containsExactly("cas");
    }

    @Test
    void whoIsTiedToTheVeryPlacePromisedDoesNotMove() {
        assertThat(repair(world().pin("ann", "bakery", PinKind.CONFIRMED))
                        .curve()
                        .first()
                        .relocations())
                .isEmpty();
    }

    @Test
    void whoIsTiedToAPlaceAndWasPromisedNoneIsAmongTheAdmitted() {
        assertThat(repair(world().place("mill", 1).pin("cas", "mill", PinKind.CONFIRMED))
                        .curve()
                        .first()
                        .admitted())
                .containsExactly("cas");
    }

    @Test
    void whoWasPromisedAPlaceAndDoesNotEnterIsGone() {
        EditionRepair repair = repair(new Withdrawal(ANN).applyTo(world().input()), Map.of());

        assertThat(repair.gone()).containsExactly(new Relocation("ann", "bakery", null, true));
        assertThat(repair.curve().first().relocations()).isEmpty();
    }

    @Test
    void whoHasLeftAndDoesNotEnterTakesASeatAndIsNotGone() {
        EditionRepair repair = repair(new Withdrawal(ANN).applyTo(world().input()), Map.of(ANN, BAKERY));

        assertThat(repair.gone()).isEmpty();
        assertThat(repair.curve().first().admitted()).isEmpty();
    }

    @Test
    void whoHasLeftForAPlaceThatTheMatchingWouldNotAllowStaysThere() {
        EditionRepair repair =
                repair(world().pin("ann", "bakery", PinKind.FORBIDDEN).input(), Map.of(ANN, BAKERY));

        assertThat(repair.curve().first().relocations()).isEmpty();
        assertThat(repair.curve().first().matching().placement()).doesNotContainKey("ann");
    }

    @Test
    void whomTheHostRefusesAfterDepartureHasToMove() {
        EditionRepair repair = repair(
                world().place("mill", 1)
                        .pin("ann", "bakery", PinKind.HOST_REFUSED)
                        .input(),
                Map.of(ANN, BAKERY));

        assertThat(repair.curve().first().relocations()).containsExactly(new Relocation("ann", "bakery", "mill", true));
    }

    @Test
    void whoHasLeftMovesOnlyIfThePlaceIsLost() {
        EditionInput lost =
                new PlaceLost(BAKERY).applyTo(world().place("mill", 1).input());

        assertThat(repair(lost, Map.of(ANN, BAKERY)).curve().first().relocations())
                .containsExactly(new Relocation("ann", "bakery", "mill", true));
    }

    @Test
    void whoHasLeftForAnotherPlaceThanPromisedIsNotMovedBack() {
        RepairOption first =
                repair(world().input(), Map.of(ANN, GARAGE)).curve().first();

        assertThat(first.matching().placeOf("ann")).contains("garage");
        assertThat(first.relocations()).containsExactly(new Relocation("bob", "garage", "bakery", false));
    }

    @Test
    void theFingerprintTellsPromisesAndDeparturesApartAndNotTheOrderOfTheRows() {
        String fingerprint = repair(world()).inputFingerprint();

        assertThat(repair(world().shuffled(1)).inputFingerprint()).isEqualTo(fingerprint);
        assertThat(repair(world().input(), Map.of(ANN, BAKERY)).inputFingerprint())
                .isNotEqualTo(fingerprint);
        assertThat(new EditionRepair(
                                world().input(),
                                PlacementPolicy.standard(),
                                promised(Map.of("ann", "garage", "bob", "bakery")),
                                Map.of())
                        .inputFingerprint())
                .isNotEqualTo(fingerprint);
        assertThat(world().matching().inputFingerprint()).isNotEqualTo(fingerprint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-come", "lottery", "stable"})
    void aRoundOfAMechanismThatDoesNotWeighIsRepairedByTheOneThatPlacesMost(String mechanism) {
        MatchingRound confirmed = round(Mechanism.named(mechanism).orElseThrow(), List.of());
        EditionRepair repair = new EditionRepair(world().input(), PlacementPolicy.standard(), confirmed, Map.of());
        assertThat(repair.mechanism()).isEqualTo(Mechanism.MOST_PLACED);
    }

    @Test
    void aRoundOfARepairIsProvenAndAnyOtherIsNot() {
        EditionRepair repair = repair(new Withdrawal(ANN).applyTo(world().input()), Map.of());
        RepairOption first = repair.curve().first();
        Certificate certificate = first.matching().certificate();
        MatchingRound round = round(repair.mechanism(), repair.placements(first));

        assertThat(repair.problems(round, certificate)).isEmpty();
        assertThat(repair.problems(round.withPlacements(List.of()), certificate))
                .isNotEmpty();
        List<RoundPlacement> shorter = new ArrayList<>(repair.placements(first))
                .subList(0, repair.placements(first).size() - 1);
        assertThat(repair.problems(round.withPlacements(shorter), certificate)).isNotEmpty();
        assertThat(repair.problems(round, new StabilityCertificate()))
                .extracting(CertificateProblem::code)
                .containsExactly(Code.WRONG_CERTIFICATE);
    }

    @Test
    void itSaysWhoHasLeftAndWhatTheConfirmedRoundGave() {
        RoundPlacement ofAnn = RoundPlacement.at(ANN, BAKERY, 1, new Fit(600, 200, 0));
        RoundPlacement ofCas = RoundPlacement.without(new LearnerId("cas"), Map.of(Obstacle.FULL, 2));
        EditionRepair repair = new EditionRepair(
                world().input(),
                PlacementPolicy.standard(),
                round(Mechanism.MOST_PLACED, List.of(ofAnn, ofCas)),
                Map.of(ANN, GARAGE));

        assertThat(repair.left()).containsExactly(ANN);
        assertThat(repair.promise(ANN)).contains(ofAnn);
        assertThat(repair.promise(new LearnerId("cas"))).isEmpty();
        assertThat(repair.promise(new LearnerId("zoe"))).isEmpty();
        assertThat(repair(world()).left()).isEmpty();
    }

    @Test
    void aRoundThatLeavesOutSomebodyWhoWasPlacedIsRefusedForThat() {
        EditionRepair repair = repair(world());
        RepairOption first = repair.curve().first();
        MatchingRound round = round(repair.mechanism(), repair.placements(first));

        assertThat(repair.problems(
                        round.withPlacements(List.of()), first.matching().certificate()))
                .extracting(CertificateProblem::code)
                .containsExactly(Code.WRONG_CERTIFICATE);
    }

    @Test
    void aFreshRoundWhosePinnedSeatIsElsewhereIsNotProven() {
        EditionMatching matching =
                world().place("mill", 1).pin("ann", "mill", PinKind.LOCKED).matching();
        Matching solved = Mechanism.MOST_PLACED.match(matching.problem());
        MatchingRound round = round(Mechanism.MOST_PLACED, matching.placements(solved));
        List<RoundPlacement> elsewhere = round.placements().stream()
                .map(placement -> placement.learner().equals(ANN)
                        ? RoundPlacement.at(ANN, BAKERY, 1, new Fit(600, 200, 0))
                        : placement)
                .toList();

        assertThat(matching.problems(round, solved.certificate())).isEmpty();
        assertThat(matching.problems(round.withPlacements(elsewhere), solved.certificate()))
                .extracting(CertificateProblem::code)
                .containsExactly(Code.WRONG_TOTAL);
    }

    @Test
    void aRoundOfNoMechanismIsNotRepaired() {
        MatchingRound unknown = new MatchingRound(
                new RoundKey(EditionWorld.EDITION, 1),
                RoundStatus.CONFIRMED,
                "by hand",
                null,
                "book",
                "fingerprint",
                false,
                null,
                null,
                null,
                null,
                List.of());
        assertThatThrownBy(() -> new EditionRepair(world().input(), PlacementPolicy.standard(), unknown, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("by hand");
    }
}
