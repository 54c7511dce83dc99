package org.duallearning.mobility.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.stay.Reconciliation.Difference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReconciliationTest {
    private static final LearnerId ANN = new LearnerId("ann");
    private static final PlaceId BAKERY = new PlaceId("bakery");
    private static final PlaceId HOTEL = new PlaceId("hotel");

    private static Stay stay(@Nullable PlaceId place, @Nullable StayStatus status, @Nullable LocalDate departedOn) {
        return new Stay(ANN, new EditionId("E1"), place, departedOn, null, status, null, null, null, null);
    }

    private static Stay at(@Nullable PlaceId place) {
        return stay(place, StayStatus.DEPARTED, LocalDate.of(2018, 10, 1));
    }

    private static RoundPlacement proposed(PlaceId place) {
        return RoundPlacement.at(ANN, place, 1, new Fit(1, 1, 1));
    }

    @Test
    void aStayAtTheProposedPlaceIsNoDifference() {
        assertThat(Reconciliation.of(List.of(at(BAKERY)), List.of(proposed(BAKERY))))
                .isEqualTo(new Reconciliation(1, List.of()));
    }

    @Test
    void aStayElsewhereShowsBothPlaces() {
        assertThat(Reconciliation.of(List.of(at(HOTEL)), List.of(proposed(BAKERY)))
                        .differences())
                .containsExactly(new Difference(ANN, BAKERY, HOTEL));
        assertThat(Reconciliation.of(List.of(at(null)), List.of(proposed(BAKERY)))
                        .differences())
                .containsExactly(new Difference(ANN, BAKERY, null));
    }

    @Test
    void aStayOfSomebodyUnplacedOrNotEnteredIsADifferenceEvenWithoutARecordedPlace() {
        assertThat(Reconciliation.of(List.of(at(HOTEL)), List.of(RoundPlacement.without(ANN, Map.of())))
                        .differences())
                .containsExactly(new Difference(ANN, null, HOTEL));
        assertThat(Reconciliation.of(List.of(at(null)), List.of()).differences())
                .containsExactly(new Difference(ANN, null, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "CANCELLED", "POSTPONED"})
    void whoDidNotLeaveIsNotCounted(StayStatus status) {
        assertThat(Reconciliation.of(
                        List.of(stay(HOTEL, status, LocalDate.of(2018, 10, 1))), List.of(proposed(BAKERY))))
                .isEqualTo(new Reconciliation(0, List.of()));
    }

    @Test
    void withoutADayOfDepartureOrAStatusNobodyIsCounted() {
        assertThat(stay(HOTEL, StayStatus.COMPLETED, null).countsAsParticipant())
                .isFalse();
        assertThat(stay(HOTEL, null, LocalDate.of(2018, 10, 1)).countsAsParticipant())
                .isFalse();
    }

    @Test
    void aPlannedStayIsOfItsCandidacyAndHasNotBegun() {
        CandidacyKey key = new CandidacyKey(ANN, new EditionId("E1"));
        Stay planned = Stay.planned(key, HOTEL);

        assertThat(planned.key()).isEqualTo(key);
        assertThat(planned.place()).isEqualTo(HOTEL);
        assertThat(planned.status()).isEqualTo(StayStatus.PLANNED);
        assertThat(planned.countsAsParticipant()).isFalse();
    }
}
