package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A round is stale as soon as anything changed that it was made from. */
class ProblemFingerprintTest {
    private static final LocalDateTime MAY = LocalDate.of(2018, 5, 1).atStartOfDay();

    /** The parts of a small problem, each of which a test exchanges. */
    private record Parts(
            Objective objective,
            MatchingLearner learner,
            MatchingLimit limit,
            MatchingPlace place,
            MatchingPair pair,
            MatchingGroup group,
            MatchingShare share,
            List<String> together) {
        MatchingProblem problem() {
            return MatchingProblem.builder(objective)
                    .learner(learner)
                    .learner("ben")
                    .learner("cas")
                    .limit(limit)
                    .limit(new MatchingLimit("country", 9, null, null))
                    .place(place)
                    .place(new MatchingPlace("hotel", 1, null, null))
                    .pair(pair)
                    .pair("ben", "hotel", 1, 5)
                    .group(group)
                    .share(share)
                    .together(together.get(0), together.get(1))
                    .build();
        }

        Parts with(Objective other) {
            return new Parts(other, learner, limit, place, pair, group, share, together);
        }

        Parts with(MatchingLearner other) {
            return new Parts(objective, other, limit, place, pair, group, share, together);
        }

        Parts with(MatchingLimit other) {
            return new Parts(objective, learner, other, place, pair, group, share, together);
        }

        Parts with(MatchingPlace other) {
            return new Parts(objective, learner, limit, other, pair, group, share, together);
        }

        Parts with(MatchingPair other) {
            return new Parts(objective, learner, limit, place, other, group, share, together);
        }

        Parts with(MatchingGroup other) {
            return new Parts(objective, learner, limit, place, pair, other, share, together);
        }

        Parts with(MatchingShare other) {
            return new Parts(objective, learner, limit, place, pair, group, other, together);
        }

        Parts withTogether(String one, String other) {
            return new Parts(objective, learner, limit, place, pair, group, share, List.of(one, other));
        }
    }

    private static final Parts PARTS = new Parts(
            Objective.GREATEST_WEIGHT,
            new MatchingLearner("ann", MAY, 1),
            new MatchingLimit("region", 2, null, null),
            new MatchingPlace("bakery", 2, "region", null),
            new MatchingPair("ann", "bakery", 1, 7),
            new MatchingGroup("lille", List.of("bakery"), 2),
            new MatchingShare("6A", List.of("ann"), List.of("bakery"), 1),
            List.of("ann", "ben"));

    static Stream<Arguments> changes() {
        return Stream.of(
                change("what the values mean", parts -> parts.with(Objective.LEAST_COST)),
                change("when a file came in", parts -> parts.with(new MatchingLearner("ann", MAY.plusDays(1), 1))),
                change("a priority class", parts -> parts.with(new MatchingLearner("ann", MAY, 2))),
                change("the room under a quota", parts -> parts.with(new MatchingLimit("region", 3, null, null))),
                change("where a quota lies", parts -> parts.with(new MatchingLimit("region", 2, "country", null))),
                change(
                        "an order of priority",
                        parts -> parts.with(new MatchingLimit("region", 2, null, List.of("ann", "ben")))),
                change("seats", parts -> parts.with(new MatchingPlace("bakery", 3, "region", null))),
                change("where a place lies", parts -> parts.with(new MatchingPlace("bakery", 2, "country", null))),
                change("a wish", parts -> parts.with(new MatchingPair("ann", "bakery", 2, 7))),
                change("a fit", parts -> parts.with(new MatchingPair("ann", "bakery", 1, 8))),
                change("who may go where", parts -> parts.with(new MatchingPair("cas", "bakery", 1, 7))),
                change("the places of a group", parts -> parts.with(new MatchingGroup("lille", List.of("hotel"), 2))),
                change("a minimum", parts -> parts.with(new MatchingGroup("lille", List.of("bakery"), 3))),
                change(
                        "who is in a class",
                        parts -> parts.with(new MatchingShare("6A", List.of("ben"), List.of("bakery"), 1))),
                change(
                        "where a class is limited",
                        parts -> parts.with(new MatchingShare("6A", List.of("ann"), List.of("hotel"), 1))),
                change(
                        "how many of a class",
                        parts -> parts.with(new MatchingShare("6A", List.of("ann"), List.of("bakery"), 0))),
                change("who go together", parts -> parts.withTogether("ann", "cas")),
                change("who else go together", parts -> parts.withTogether("cas", "ben")));
    }

    private static Arguments change(String what, UnaryOperator<Parts> change) {
        return Arguments.of(what, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void everyChangeOfTheInputGivesAnotherFingerprint(String what, UnaryOperator<Parts> change) {
        Map<String, String> nobody = Map.of();

        assertThat(ProblemFingerprint.of(change.apply(PARTS).problem(), nobody))
                .isNotEqualTo(ProblemFingerprint.of(PARTS.problem(), nobody))
                .hasSize(64);
    }

    @Test
    void theSameInputHasTheSameFingerprint() {
        assertThat(ProblemFingerprint.of(PARTS.problem(), Map.of("dan", "hotel")))
                .isEqualTo(ProblemFingerprint.of(PARTS.problem(), Map.of("dan", "hotel")));
    }

    @Test
    void whoHoldsASeatBeforehandCounts() {
        MatchingProblem problem = PARTS.problem();

        assertThat(Stream.of(
                                Map.<String, String>of(),
                                Map.of("dan", "hotel"),
                                Map.of("dan", "bakery"),
                                Map.of("eva", "hotel"))
                        .map(held -> ProblemFingerprint.of(problem, held)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aRepairAlsoDependsOnWhatWasPromisedAndWhoHasToKeepIt() {
        MatchingProblem problem = PARTS.problem();

        assertThat(Stream.of(
                                new RepairInput(problem, Map.of(), Set.of(), Mechanism.MOST_PLACED),
                                new RepairInput(problem, Map.of(), Set.of(), Mechanism.MOST_FIT),
                                new RepairInput(problem, Map.of("ann", "bakery"), Set.of(), Mechanism.MOST_PLACED),
                                new RepairInput(problem, Map.of("ben", "hotel"), Set.of(), Mechanism.MOST_PLACED),
                                new RepairInput(problem, Map.of("ann", "bakery"), Set.of("ann"), Mechanism.MOST_PLACED))
                        .map(repair -> ProblemFingerprint.of(repair, Map.of())))
                .doesNotHaveDuplicates();
        assertThat(ProblemFingerprint.of(
                        new RepairInput(problem, Map.of(), Set.of(), Mechanism.MOST_PLACED), Map.of("dan", "hotel")))
                .isNotEqualTo(ProblemFingerprint.of(
                        new RepairInput(problem, Map.of(), Set.of(), Mechanism.MOST_PLACED), Map.of()));
    }
}
