package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.duallearning.mobility.matching.UnplacedReason.Kind;
import org.duallearning.mobility.matching.UnplacedReason.TakenPlace;
import org.junit.jupiter.api.Test;

class MechanismTest {

    @Test
    void mechanismsAreFoundByTheirNamesInCommands() {
        assertThat(Arrays.stream(Mechanism.values()).map(Mechanism::commandName))
                .containsExactly(
                        "most-placed",
                        "most-fit",
                        "most-first-choices",
                        "fairest",
                        "stable",
                        "stable-places",
                        "first-come",
                        "priority",
                        "lottery");
        assertThat(Mechanism.named("stable-places")).contains(Mechanism.STABLE_PLACES);
        assertThat(Mechanism.named("STABLE")).isEmpty();
    }

    @Test
    void mostFitPlacesFewerWhereThatWeighsMore() {
        MatchingProblem problem = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .place("P", 1)
                .place("Q", 1)
                .learner("Ann")
                .learner("Bob")
                .pair("Ann", "P", 1, 9)
                .pair("Ann", "Q", 2, 2)
                .pair("Bob", "P", 1, 3)
                .build();
        Matching mostFit = Mechanism.MOST_FIT.match(problem);
        Matching mostPlaced = Mechanism.MOST_PLACED.match(problem);
        assertThat(mostFit.places()).containsEntry("Ann", "P").containsEntry("Bob", null);
        assertThat(mostFit.totalWeight()).isEqualTo(9);
        assertThat(mostPlaced.places()).containsEntry("Ann", "Q").containsEntry("Bob", "P");
        assertThat(mostPlaced.totalWeight()).isEqualTo(5);
    }

    @Test
    void mostFirstChoicesMayPlaceFewerAndFairestSparesTheWorstRank() {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .place("P", 1)
                .place("Q", 1)
                .place("R", 1)
                .choices("Ann", "P", "Q", "R")
                .choices("Bob", "P", "Q")
                .choices("Cas", "Q")
                .build();
        assertThat(Mechanism.MOST_FIRST_CHOICES.match(problem).places())
                .containsEntry("Ann", "R")
                .containsEntry("Bob", "P")
                .containsEntry("Cas", "Q");
        assertThat(Mechanism.FAIREST.match(problem).rankSum()).isEqualTo(5);
    }

    @Test
    void mostFitCountsDownFromTheCeilingWhereSmallIsGood() {
        MatchingProblem byRank = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .place("P", 1)
                .choices("Ann", "P")
                .fitCeiling(4)
                .build();
        MatchingProblem byCost = MatchingProblem.builder(Objective.LEAST_COST)
                .learner("Ann")
                .place("P", 1)
                .pair("Ann", "P", 1, -5)
                .build();
        assertThat(byRank.fit(byRank.pairs().get(0))).isEqualTo(3);
        assertThat(byCost.fit(byCost.pairs().get(0))).isEqualTo(1);
    }

    @Test
    void aLimitWithoutAListOverPlacesThatHaveTheirOwnIsRefusedByTheStableOnesOnly() {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .limit(new MatchingLimit("host", 1, null, null))
                .place(new MatchingPlace("P", 1, "host", List.of("Ann")))
                .choices("Ann", "P")
                .build();
        assertThat(Mechanism.STABLE.refusals(problem)).containsExactly(new MechanismRefusal("host"));
        assertThat(Mechanism.MOST_PLACED.refusals(problem)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mechanism.STABLE_PLACES.match(problem))
                .withMessageContaining("limit host has no priority list");
    }

    @Test
    void everybodyLeftOutHearsWhatWasFullOrThatThereWasNothing() {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .limit(new MatchingLimit("host", 1, null, null))
                .place("alone", 1)
                .place(new MatchingPlace("hosted", 2, "host", null))
                .choices("Ann", "alone")
                .choices("Bob", "hosted")
                .choices("Cas", "hosted", "alone")
                .choices("Dee")
                .build();
        assertThat(Mechanism.FIRST_COME.match(problem).unplaced())
                .containsExactly(
                        new UnplacedReason(
                                "Cas",
                                Kind.ALL_PLACES_TAKEN,
                                List.of(new TakenPlace("hosted", "host"), new TakenPlace("alone", null)),
                                List.of()),
                        new UnplacedReason("Dee", Kind.NO_ADMISSIBLE_PLACE, List.of(), List.of()));
    }

    @Test
    void mostFitSaysThatTheTotalWouldFall() {
        MatchingProblem problem = MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .place("P", 1)
                .learner("Ann")
                .pair("Ann", "P", 1, -1)
                .build();
        assertThat(Mechanism.MOST_FIT.match(problem).unplaced())
                .containsExactly(new UnplacedReason("Ann", Kind.FIT_WOULD_FALL, List.of(), List.of("P")));
        assertThat(Mechanism.MOST_PLACED.match(problem).placed()).isEqualTo(1);
    }

    @Test
    void whereListsDisagreeSoThatNothingIsStableTheAnswerDoesNotCallItselfOptimal() {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .limit(new MatchingLimit("host", 1, null, List.of("Bob", "Cas", "Ann")))
                .place(new MatchingPlace("P", 1, "host", List.of("Ann", "Bob")))
                .place(new MatchingPlace("Q", 1, "host", List.of("Cas")))
                .choices("Ann", "P")
                .choices("Bob", "P")
                .choices("Cas", "Q")
                .build();
        assertThat(Mechanism.STABLE.match(problem).optimal()).isFalse();
        assertThat(Mechanism.STABLE_PLACES.match(problem).optimal()).isFalse();
    }

    @Test
    void listsThatDisagreeDoNotMatterWhereNothingCanBeFull() {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .limit(new MatchingLimit("host", 1, null, List.of("Bob", "Ann")))
                .place(new MatchingPlace("P", 2, "host", List.of("Ann", "Bob")))
                .choices("Ann", "P")
                .choices("Bob", "P")
                .build();
        Matching matching = Mechanism.STABLE.match(problem);
        assertThat(matching.placement()).containsOnlyKeys("Bob");
        assertThat(matching.optimal()).isTrue();
    }
}
