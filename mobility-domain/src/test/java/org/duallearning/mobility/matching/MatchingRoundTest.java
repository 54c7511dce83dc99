package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.PlaceId;
import org.junit.jupiter.api.Test;

/** A round as it is kept: who has what, and how far it has come. */
class MatchingRoundTest {
    private static final LocalDate MAY = LocalDate.of(2018, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);
    private static final Fit FIT = new Fit(600, 200, 0);

    private static final MatchingRound PROPOSED = new MatchingRound(
            new RoundKey(EditionWorld.EDITION, 2),
            RoundStatus.PROPOSED,
            "most-placed",
            3L,
            "2018",
            "abc",
            true,
            "{}",
            1,
            MAY,
            null,
            List.of(
                    RoundPlacement.at(new LearnerId("ann"), new PlaceId("bakery"), 1, FIT),
                    RoundPlacement.at(new LearnerId("ben"), new PlaceId("hotel"), 2, FIT),
                    RoundPlacement.at(new LearnerId("cas"), new PlaceId("bakery"), 1, FIT),
                    RoundPlacement.without(new LearnerId("dan"), Map.of(Obstacle.FULL, 2))));

    @Test
    void countsWhoHasAPlaceAndOfWhichWish() {
        assertThat(PROPOSED.placed()).isEqualTo(3);
        assertThat(PROPOSED.placedAtRank(1)).isEqualTo(2);
        assertThat(PROPOSED.placedAtRank(2)).isEqualTo(1);
        assertThat(PROPOSED.placedAtRank(3)).isZero();
        assertThat(PROPOSED.placement())
                .containsExactly(Map.entry("ann", "bakery"), Map.entry("ben", "hotel"), Map.entry("cas", "bakery"));
    }

    @Test
    void confirmingChangesTheStatusAndTheDayAndNothingElse() {
        MatchingRound confirmed = PROPOSED.confirmed(JUNE);

        assertThat(confirmed.status()).isEqualTo(RoundStatus.CONFIRMED);
        assertThat(confirmed.confirmedOn()).isEqualTo(JUNE);
        assertThat(confirmed)
                .usingRecursiveComparison()
                .ignoringFields("status", "confirmedOn")
                .isEqualTo(PROPOSED);
    }

    @Test
    void aRoundThatWasRepairedKeepsTheDayOnWhichItWasConfirmed() {
        MatchingRound superseded = PROPOSED.confirmed(JUNE).superseded();

        assertThat(superseded.status()).isEqualTo(RoundStatus.SUPERSEDED);
        assertThat(superseded.confirmedOn()).isEqualTo(JUNE);
        assertThat(superseded.placements()).isEqualTo(PROPOSED.placements());
    }
}
