package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rank gets a level of its own only if somebody may have to be placed at it. */
class NeededRanksTest {

    private static MatchingProblemBuilder builder() {
        return MatchingProblem.builder(Objective.LEAST_RANK_SUM);
    }

    @Test
    void nobodyHasToTakeAChoiceBeyondTheNumberOfLearners() {
        MatchingProblem problem = builder()
                .place("a", 1)
                .place("b", 1)
                .place("c", 1)
                .choices("Ann", "a", "b", "c")
                .choices("Bob", "c")
                .build();

        assertThat(NeededRanks.of(problem)).containsExactly(1, 2);
    }

    @Test
    void aPlaceWithoutSeatsNeitherHelpsNorCounts() {
        MatchingProblem problem = builder()
                .place("a", 0)
                .place("b", 1)
                .place("c", 1)
                .choices("Ann", "a", "b", "c")
                .build();

        assertThat(NeededRanks.of(problem)).containsExactly(2);
    }

    @Test
    void nobodyIsPlacedUnderALimitThatTakesNobody() {
        MatchingProblem problem = builder()
                .limit(new MatchingLimit("H", 0, null, null))
                .place(new MatchingPlace("a", 1, "H", null))
                .place("b", 1)
                .choices("Ann", "a", "b")
                .build();

        assertThat(NeededRanks.of(problem)).containsExactly(2);
    }

    @Test
    void underALimitOfOneTheBetterOfTwoPlacesIsFreeForWhoeverIsThere() {
        MatchingProblemBuilder builder = builder()
                .place(new MatchingPlace("a", 1, "H", null))
                .place(new MatchingPlace("b", 1, "H", null))
                .choices("Ann", "a", "b")
                .choices("Bob", "a")
                .choices("Cas", "a");

        assertThat(NeededRanks.of(
                        builder.limit(new MatchingLimit("H", 1, null, null)).build()))
                .containsExactly(1);
    }

    @Test
    void underALimitOfTwoSomebodyElseMayHoldTheBetterPlace() {
        MatchingProblem problem = builder()
                .limit(new MatchingLimit("H", 2, null, null))
                .place(new MatchingPlace("a", 1, "H", null))
                .place(new MatchingPlace("b", 1, "H", null))
                .place(new MatchingPlace("c", 1, "H", null))
                .choices("Ann", "a", "b", "c")
                .choices("Bob", "a")
                .choices("Cas", "a")
                .build();

        assertThat(NeededRanks.of(problem)).containsExactly(1, 2);
    }

    @Test
    void underSideConditionsAnyPlaceMayHaveToBeTaken() {
        MatchingProblem problem = builder()
                .place("a", 1)
                .place("b", 1)
                .choices("Ann", "a", "b")
                .group(new MatchingGroup("G", List.of("a"), 2))
                .build();

        assertThat(NeededRanks.of(problem)).containsExactly(1, 2);
        assertThat(Mechanism.FAIREST.match(problem).placement()).containsExactly(Map.entry("Ann", "b"));
    }
}
