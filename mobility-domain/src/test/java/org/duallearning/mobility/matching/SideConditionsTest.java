package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups with a minimum, shares of a class, and learners who go together. */
class SideConditionsTest {

    private static final int PROBLEMS = RandomProblems.MANY;

    @ParameterizedTest
    @EnumSource(
            value = Mechanism.class,
            names = {"MOST_PLACED", "MOST_FIT", "MOST_FIRST_CHOICES", "FAIREST"})
    void whatIsFoundIsAsGoodAsTheBestOfAllMatchingsThatKeepTheConditionsAndIsProven(Mechanism mechanism) {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            MatchingProblem problem = RandomProblems.withSideConditions(seed).problem();
            BruteForce all = new BruteForce(problem);

            Matching matching = mechanism.match(problem);

            Map<String, MatchingPair> made = made(problem, matching);
            assertThat(all.feasible).as("seed %d", seed).contains(made);
            assertThat(all.worth(mechanism, made))
                    .as("seed %d", seed)
                    .isEqualTo(all.worth(mechanism, all.best(mechanism).get(0)));
            assertThat(matching.optimal()).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void theOrderInWhichConditionsAreGivenMakesNoDifference() {
        for (long seed = 0; seed < 300; seed++) {
            RandomProblems.Parts parts = RandomProblems.withSideConditions(seed);
            Matching before = Mechanism.MOST_PLACED.match(parts.problem());
            parts.shuffle(new Random(seed));

            assertThat(Mechanism.MOST_PLACED.match(parts.problem()))
                    .as("seed %d", seed)
                    .isEqualTo(before);
        }
    }

    @Test
    void aGroupThatCannotReachItsMinimumIsClosed() {
        MatchingProblem problem = three().group(new MatchingGroup("Lille", List.of("bakery", "hotel"), 4))
                .build();

        Matching matching = Mechanism.MOST_PLACED.match(problem);

        assertThat(matching.placement()).containsOnlyKeys("cas").containsValue("garage");
        assertThat(matching.unplaced())
                .extracting(UnplacedReason::kind)
                .containsOnly(UnplacedReason.Kind.SIDE_CONDITION);
        assertThat(matching.optimal()).isTrue();
    }

    @Test
    void atMostSoManyOfAClassGoToOneRegion() {
        MatchingProblem problem = three().share(
                        new MatchingShare("class 5A in Lille", List.of("ann", "bob"), List.of("bakery", "hotel"), 1))
                .build();

        assertThat(Mechanism.MOST_PLACED.match(problem).placed()).isEqualTo(2);
        assertThat(Mechanism.MOST_PLACED.match(problem).optimal()).isTrue();
    }

    @Test
    void twoWhoGoTogetherBothStayIfThereIsNoRegionForBoth() {
        assertThat(Mechanism.MOST_PLACED
                        .match(three().together("ann", "bob").build())
                        .placement())
                .containsOnlyKeys("cas");
        assertThat(Mechanism.MOST_PLACED
                        .match(three().together("bob", "ann")
                                .group(new MatchingGroup("Lille", List.of("bakery", "hotel"), 1))
                                .build())
                        .placed())
                .isEqualTo(3);
    }

    @Test
    void contradictoryConditionsHaveAnAnswer() {
        MatchingProblem problem = three().together("ann", "bob")
                .group(new MatchingGroup("Lille", List.of("bakery", "hotel"), 2))
                .share(new MatchingShare("nobody", List.of("ann"), List.of("bakery", "hotel"), 0))
                .build();

        Matching matching = Mechanism.MOST_PLACED.match(problem);

        assertThat(matching.placement()).containsOnlyKeys("cas");
        assertThat(matching.optimal()).isTrue();
    }

    @Test
    void aLimitThatCrossesAGroupIsKeptAllTheSame() {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .limit(new MatchingLimit("host", 2, null, null))
                .place(new MatchingPlace("here", 2, "host", null))
                .place(new MatchingPlace("there", 2, "host", null))
                .place("beside", 1)
                .choices("ann", "here")
                .choices("bob", "here", "beside")
                .choices("cas", "there")
                .choices("dan", "there")
                .group(new MatchingGroup("region", List.of("here", "beside"), 2))
                .build();

        Matching matching = Mechanism.MOST_PLACED.match(problem);

        assertThat(matching.placed()).isEqualTo(3);
        assertThat(matching.optimal()).isTrue();
    }

    @Test
    void whenTheBudgetIsSpentTheBestFoundDoesNotCallItselfOptimal() {
        MatchingProblem problem = three().group(new MatchingGroup("Lille", List.of("bakery", "hotel"), 4))
                .build();

        Matching cut = Mechanism.MOST_PLACED.match(problem, 0, new WorkBudget(1, () -> false));
        Matching cancelled = Mechanism.MOST_PLACED.match(problem, 0, new WorkBudget(1000, () -> true));

        assertThat(cut.optimal()).isFalse();
        assertThat(cancelled.optimal()).isFalse();
        assertThat(CertificateChecker.problems(problem, cut))
                .extracting(CertificateProblem::code)
                .containsExactly(Code.CASE_NOT_PROVEN);
    }

    @Test
    void aConditionThatNamesWhatIsNotThereIsRefusedByName() {
        assertThatThrownBy(() -> three().group(new MatchingGroup("G", List.of("mill"), 2))
                        .build())
                .hasMessageContaining("group G")
                .hasMessageContaining("mill");
        assertThatThrownBy(() -> three().share(new MatchingShare("S", List.of("eve"), List.of("hotel"), 2))
                        .build())
                .hasMessageContaining("share S")
                .hasMessageContaining("eve");
        assertThatThrownBy(() -> three().together("ann", "eve").build()).hasMessageContaining("eve");
        assertThatThrownBy(() -> three().together("ann", "ann")).hasMessageContaining("ann");
        assertThatThrownBy(() -> three().group(new MatchingGroup("G", List.of("hotel"), 2))
                        .group(new MatchingGroup("H", List.of("hotel"), 2))
                        .build())
                .hasMessageContaining("place hotel is in the groups G and H");
    }

    /** Ann and Bob fit at a bakery and a hotel, Cas at a garage. */
    private static MatchingProblemBuilder three() {
        return MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .place("bakery", 1)
                .place("hotel", 1)
                .place("garage", 1)
                .choices("ann", "bakery", "hotel")
                .choices("bob", "bakery", "hotel")
                .choices("cas", "garage");
    }

    private static Map<String, MatchingPair> made(MatchingProblem problem, Matching matching) {
        Map<String, MatchingPair> made = new TreeMap<>();
        problem.pairs().stream()
                .filter(pair -> pair.place().equals(matching.placement().get(pair.learner())))
                .forEach(pair -> made.put(pair.learner(), pair));
        return made;
    }
}
