package org.duallearning.mobility.stay;

import static org.assertj.core.api.Assertions.assertThat;

import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StayTest {
    private static final EditionId EDITION = new EditionId("E");
    private static final CandidacyKey KEY = new CandidacyKey(new LearnerId("ann"), EDITION);
    private static final PlaceId BAKERY = new PlaceId("bakery");
    private static final PlaceId GARAGE = new PlaceId("garage");
    private static final RoundKey ROUND = new RoundKey(EDITION, 12);

    private static Stay stay(@Nullable StayStatus status, @Nullable String reason) {
        return new Stay(KEY.learner(), EDITION, BAKERY, null, null, status, reason, null, null, null);
    }

    @Test
    void aPlannedStayMovesToTheNewPlace() {
        assertThat(Stay.planned(KEY, BAKERY).replanned(ROUND, GARAGE)).contains(Stay.planned(KEY, GARAGE));
    }

    @Test
    void aPlannedStayWithoutAPlaceIsCalledOffAndSaysByWhichRound() {
        assertThat(Stay.planned(KEY, BAKERY).replanned(ROUND, null)).contains(stay(StayStatus.CANCELLED, "round 12"));
    }

    @Test
    void whatARoundCalledOffIsPlannedAgain() {
        Stay calledOff = Stay.planned(KEY, BAKERY).replanned(ROUND, null).orElseThrow();

        assertThat(calledOff.replanned(ROUND, GARAGE)).contains(Stay.planned(KEY, GARAGE));
        assertThat(calledOff.replanned(ROUND, null)).isEmpty();
    }

    @Test
    void whatAPersonCalledOffStaysCalledOff() {
        assertThat(stay(StayStatus.CANCELLED, "broke a leg").replanned(ROUND, GARAGE))
                .isEmpty();
        assertThat(stay(StayStatus.CANCELLED, null).replanned(ROUND, GARAGE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"PLANNED", "CANCELLED"})
    void aStayBeyondItsPlanningIsNoRoundsToChange(StayStatus status) {
        assertThat(stay(status, "round 12").replanned(ROUND, GARAGE)).isEmpty();
        assertThat(stay(status, null).replanned(ROUND, null)).isEmpty();
        assertThat(stay(null, null).replanned(ROUND, GARAGE)).isEmpty();
    }
}
