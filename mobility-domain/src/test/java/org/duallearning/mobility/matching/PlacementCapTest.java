package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A limit over everything leaves the rest of a problem as it is. */
class PlacementCapTest {

    private static MatchingProblemBuilder builder() {
        return MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .learner("ann")
                .learner("ben")
                .limit(new MatchingLimit("host", 2, "region", List.of("ann", "ben")))
                .limit(new MatchingLimit("region", 3, null, null))
                .place(new MatchingPlace("bakery", 1, "host", null))
                .place(new MatchingPlace("garage", 2, null, List.of("ben", "ann")))
                .pair("ann", "bakery", 1, 10)
                .pair("ben", "garage", 2, 20)
                .together("ann", "ben");
    }

    @Test
    void withoutACapAProblemIsAsItIs() {
        MatchingProblem problem = builder().build();

        assertThat(PlacementCap.over(problem, null)).isSameAs(problem);
    }

    @Test
    void onlyWhatStoodUnderNothingStandsUnderTheCap() {
        MatchingGroup group = new MatchingGroup("lille", List.of("bakery"), 2);
        MatchingShare share = new MatchingShare("6A", List.of("ann"), List.of("bakery"), 1);
        MatchingProblem problem = builder().group(group).share(share).build();

        MatchingProblem capped = PlacementCap.over(problem, 1);

        assertThat(capped.limits())
                .containsExactly(
                        new MatchingLimit("host", 2, "region", List.of("ann", "ben")),
                        new MatchingLimit("in all", 1, null, null),
                        new MatchingLimit("region", 3, "in all", null));
        assertThat(capped.places())
                .containsExactly(
                        new MatchingPlace("bakery", 1, "host", null),
                        new MatchingPlace("garage", 2, "in all", List.of("ben", "ann")));
        assertThat(capped.learners()).isEqualTo(problem.learners());
        assertThat(capped.pairs()).isEqualTo(problem.pairs());
        assertThat(capped.groups()).containsExactly(group);
        assertThat(capped.shares()).containsExactly(share);
        assertThat(capped.together()).containsExactly(new GoTogether("ann", "ben"));
    }

    @Test
    void theCapHasAnIdThatNothingElseHas() {
        MatchingProblem problem = builder()
                .limit(new MatchingLimit("in all", 5, null, null))
                .group(new MatchingGroup("in all'", List.of(), 1))
                .share(new MatchingShare("in all''", List.of(), List.of(), 1))
                .build();

        assertThat(PlacementCap.over(problem, 1).limits())
                .contains(
                        new MatchingLimit("in all", 5, "in all'''", null),
                        new MatchingLimit("in all'''", 1, null, null));
    }
}
