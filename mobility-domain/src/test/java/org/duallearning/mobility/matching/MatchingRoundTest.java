package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.junit.jupiter.api.Test;

class MatchingRoundTest {
    private static final LocalDate IN_JUNE = LocalDate.of(2018, 6, 1);
    private static final LocalDate IN_JULY = LocalDate.of(2018, 7, 2);

    private static final List<RoundPlacement> PLACEMENTS = List.of(
            RoundPlacement.at(new LearnerId("ann"), new PlaceId("bakery"), 1, new Fit(600, 200, 50)),
            RoundPlacement.at(new LearnerId("ben"), new PlaceId("bakery"), 1, new Fit(600, 200, 0)),
            RoundPlacement.at(new LearnerId("cas"), new PlaceId("dom"), 2, new Fit(300, 100, 0)),
            RoundPlacement.without(new LearnerId("dan"), Map.of(Obstacle.FULL, 2)));

    private static MatchingRound round(RoundStatus status, LocalDate confirmedOn) {
        return new MatchingRound(
                new RoundKey(EditionWorld.EDITION, 3),
                status,
                "lottery",
                42L,
                "book 2018",
                "fingerprint",
                true,
                "certificate",
                2,
                IN_JUNE,
                confirmedOn,
                PLACEMENTS);
    }

    @Test
    void aRoundCountsWhoHasAPlaceAndInWhichCountry() {
        MatchingRound round = round(RoundStatus.PROPOSED, null);

        assertThat(round.placed()).isEqualTo(3);
        assertThat(round.placedAtRank(1)).isEqualTo(2);
        assertThat(round.placedAtRank(2)).isEqualTo(1);
        assertThat(round.placedAtRank(3)).isZero();
        assertThat(round.placement()).isEqualTo(Map.of("ann", "bakery", "ben", "bakery", "cas", "dom"));
    }

    @Test
    void whoConfirmsARoundChangesItsStatusAndDayAlone() {
        assertThat(round(RoundStatus.PROPOSED, null).confirmed(IN_JULY))
                .isEqualTo(round(RoundStatus.CONFIRMED, IN_JULY));
    }

    @Test
    void aRoundThatARepairReplacesStaysOnFileWithTheDayOnWhichItWasConfirmed() {
        assertThat(round(RoundStatus.CONFIRMED, IN_JULY).superseded())
                .isEqualTo(round(RoundStatus.SUPERSEDED, IN_JULY));
    }

    @Test
    void otherPlacementsLeaveEverythingElseAsItWas() {
        MatchingRound nobody = round(RoundStatus.CONFIRMED, IN_JULY).withPlacements(List.of());

        assertThat(nobody.placed()).isZero();
        assertThat(nobody.withPlacements(PLACEMENTS)).isEqualTo(round(RoundStatus.CONFIRMED, IN_JULY));
    }

    @Test
    void aFitIsTheSumOfItsParts() {
        assertThat(PLACEMENTS.get(0).fit().total()).isEqualTo(850);
        assertThat(new Fit(300, 200, 7).total()).isEqualTo(507);
    }
}
