package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Disruption.EditionCancelled;
import org.duallearning.mobility.matching.Disruption.HostRefusal;
import org.duallearning.mobility.matching.Disruption.PlaceLost;
import org.duallearning.mobility.matching.Disruption.SeatLost;
import org.duallearning.mobility.matching.Disruption.Withdrawal;
import org.duallearning.mobility.matching.EditionWorld.PlaceDraft;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisruptionTest {
    private static final LearnerId ANN = new LearnerId("ann");
    private static final PlaceId BAKERY = new PlaceId("bakery");

    private static EditionWorld world() {
        return new EditionWorld()
                .learner("ann")
                .learner("bob")
                .place("bakery", 2)
                .place("garage", 1);
    }

    private static EditionInput after(Disruption... disruptions) {
        return Disruption.apply(List.of(disruptions), world().input());
    }

    @Test
    void whoWithdrawsDoesNotEnter() {
        assertThat(after(new Withdrawal(ANN)).entrants())
                .extracting(entrant -> entrant.learner().id().value())
                .containsExactly("bob");
    }

    @Test
    void aLostPlaceStaysOnFileAndTakesNobody() {
        assertThat(after(new PlaceLost(BAKERY)).places())
                .extracting(place -> place.id().value(), Place::capacity)
                .containsExactly(tuple("bakery", 0), tuple("garage", 1));
    }

    @Test
    void seatsAreLostOneByOneAndNeverBelowZero() {
        SeatLost seat = new SeatLost(BAKERY);
        assertThat(after(seat).places().get(0).capacity()).isEqualTo(1);
        assertThat(after(seat, seat, seat).places().get(0).capacity()).isZero();
    }

    @Test
    void aPlaceOfUnknownCapacityHasNoSeatToLose() {
        PlaceDraft draft = new PlaceDraft("bakery");
        draft.capacity = null;
        EditionInput edition = new EditionWorld().place(draft).input();

        assertThat(new SeatLost(BAKERY).applyTo(edition)).isEqualTo(edition);
    }

    @Test
    void aRefusalByTheHostTakesThePlaceOfWhatWasPinnedThere() {
        EditionInput edition = world().pin("ann", "bakery", PinKind.CONFIRMED)
                .pin("bob", "bakery", PinKind.CONFIRMED)
                .input();

        EditionInput after = new HostRefusal(BAKERY, ANN).applyTo(edition);

        assertThat(after.pins())
                .extracting(pin -> pin.key().learner().value(), pin -> pin.kind())
                .containsExactlyInAnyOrder(tuple("ann", PinKind.HOST_REFUSED), tuple("bob", PinKind.CONFIRMED));
    }

    @Test
    void aCancelledEditionHasNoSeats() {
        assertThat(after(new EditionCancelled()).places())
                .extracting(Place::capacity)
                .containsOnly(0);
    }

    @Test
    void whoIsNotOfTheEditionMakesNoDifference() {
        EditionInput edition = world().input();
        assertThat(Disruption.apply(
                        List.of(new Withdrawal(new LearnerId("zoe")), new PlaceLost(new PlaceId("mill"))), edition))
                .isEqualTo(edition);
    }

    @Test
    void aRefusalIsReadAsPlaceAndLearner() {
        assertThat(HostRefusal.parse("bakery:ann")).contains(new HostRefusal(BAKERY, ANN));
        assertThat(HostRefusal.parse("a:b:ann")).contains(new HostRefusal(new PlaceId("a:b"), ANN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ann", ":ann", "bakery:", " : ", ":"})
    void anythingElseIsNoRefusal(String text) {
        assertThat(HostRefusal.parse(text)).isEmpty();
    }

    @Test
    void eachNamesWhomAndWhatItIsAbout() {
        assertThat(new Withdrawal(ANN).learners()).containsExactly(ANN);
        assertThat(new PlaceLost(BAKERY).places()).containsExactly(BAKERY);
        assertThat(new SeatLost(BAKERY).places()).containsExactly(BAKERY);
        HostRefusal refusal = new HostRefusal(BAKERY, ANN);
        assertThat(refusal.learners()).containsExactly(ANN);
        assertThat(refusal.places()).containsExactly(BAKERY);
        assertThat(new EditionCancelled().learners()).isEmpty();
        assertThat(new EditionCancelled().places()).isEmpty();
    }
}
