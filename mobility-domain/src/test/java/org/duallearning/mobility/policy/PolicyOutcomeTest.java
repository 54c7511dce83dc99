package org.duallearning.mobility.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.MechanismComparison.Counts;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PolicyOutcomeTest {
    private static final EditionId SPRING = new EditionId("2018-spring");

    private static CandidacyKey key(String learner) {
        return new CandidacyKey(new LearnerId(learner), SPRING);
    }

    private static PolicyCase out(String learner, Verdict verdict) {
        return new PolicyCase(key(learner), verdict, ReportingGroup.SAO, DualLearningSystem.DUAAL_SO, false, null);
    }

    private static PolicyCase in(String learner, Verdict verdict, @Nullable String place, int rank) {
        LearnerId id = new LearnerId(learner);
        RoundPlacement placement = place == null
                ? RoundPlacement.without(id, Map.of())
                : RoundPlacement.at(id, new PlaceId(place), rank, new Fit(100, 10, 1));
        return new PolicyCase(
                key(learner),
                verdict,
                ReportingGroup.OAO_DA_LEGACY,
                DualLearningSystem.DBSO,
                verdict == Verdict.REFER,
                placement);
    }

    private static PolicyCase placed(String learner, String place) {
        return in(learner, Verdict.ELIGIBLE, place, 1);
    }

    @Test
    void whoEntersIsWhoIsEligibleWithoutWhatEndedAndWithWhomAPersonLetIn() {
        PolicyOutcome outcome = new PolicyOutcome(List.of(
                placed("first", "P"),
                in("second", Verdict.ELIGIBLE, "Q", 2),
                in("elsewhere", Verdict.REFER, "R", 3),
                in("without", Verdict.ELIGIBLE, null, 0),
                out("withdrawn", Verdict.ELIGIBLE),
                out("waits", Verdict.REFER),
                out("may-not", Verdict.NOT_ELIGIBLE),
                out("silent", Verdict.UNDETERMINED)));

        assertThat(outcome.count()).isEqualTo(new PolicyCounts(8, 4, 2, 1, 1, 1, 1, new Counts(4, 1, 1, 1, 3, 333)));
        assertThat(outcome.count().entered()).isEqualTo(4);
        assertThat(outcome.countBy(PolicyCase::group))
                .extractingByKey(ReportingGroup.SAO)
                .isEqualTo(new PolicyCounts(4, 1, 1, 1, 1, 1, 0, new Counts(0, 0, 0, 0, null, 0)));
        assertThat(outcome.going(Going.PLACED))
                .containsExactlyInAnyOrder(key("first"), key("second"), key("elsewhere"));
        assertThat(outcome.going(Going.ENTERED))
                .containsExactlyInAnyOrder(key("first"), key("second"), key("elsewhere"), key("without"));
    }

    @Test
    void whoFaresOtherwiseIsNamedOnceForEachThingThatIsOtherwise() {
        PolicyOutcome base = new PolicyOutcome(List.of(
                placed("same", "P"),
                placed("moves", "P"),
                placed("leaves", "Q"),
                out("comes", Verdict.NOT_ELIGIBLE),
                in("waits", Verdict.ELIGIBLE, null, 0),
                placed("loses", "R")));
        PolicyOutcome other = new PolicyOutcome(List.of(
                placed("same", "P"),
                placed("moves", "Q"),
                out("leaves", Verdict.NOT_ELIGIBLE),
                in("comes", Verdict.ELIGIBLE, null, 0),
                placed("waits", "R"),
                in("loses", Verdict.ELIGIBLE, null, 0)));

        assertThat(other.changesFrom(base))
                .isEqualTo(new PolicyChanges(
                        List.of(key("comes")),
                        List.of(key("leaves")),
                        List.of(key("waits")),
                        List.of(key("leaves"), key("loses")),
                        List.of(key("moves"))));
        assertThat(other.changesFrom(base).isNone()).isFalse();
        assertThat(base.changesFrom(base).isNone()).isTrue();
    }

    @Test
    void whatIsGainedOneWayIsLostTheOtherWay() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100; i++) {
            PolicyOutcome one = random(random);
            PolicyOutcome other = random(random);

            PolicyChanges there = other.changesFrom(one);
            PolicyChanges back = one.changesFrom(other);

            assertThat(there.entersNow()).isEqualTo(back.entersNoMore());
            assertThat(there.entersNoMore()).isEqualTo(back.entersNow());
            assertThat(there.placedNow()).isEqualTo(back.placedNoMore());
            assertThat(there.elsewhere()).isEqualTo(back.elsewhere());
            assertThat(other.count().placement().placed()
                            - one.count().placement().placed())
                    .isEqualTo(there.placedNow().size() - there.placedNoMore().size());
            assertThat(other.count().entered() - one.count().entered())
                    .isEqualTo(there.entersNow().size() - there.entersNoMore().size());
        }
    }

    private static PolicyOutcome random(SplittableRandom random) {
        return new PolicyOutcome(IntStream.range(0, 12)
                .mapToObj(i -> switch (random.nextInt(4)) {
                    case 0 -> out("L" + i, List.of(Verdict.values()).get(random.nextInt(4)));
                    case 1 -> in("L" + i, Verdict.ELIGIBLE, null, 0);
                    case 2 -> in("L" + i, Verdict.REFER, "P" + random.nextInt(2), 2);
                    default -> placed("L" + i, "P" + random.nextInt(2));
                })
                .toList());
    }

    @Test
    void policiesAreComparedOverTheSameCandidaciesOnly() {
        PolicyOutcome one = new PolicyOutcome(List.of(placed("L1", "P")));
        PolicyOutcome other = new PolicyOutcome(List.of(placed("L2", "P")));

        assertThatThrownBy(() -> other.changesFrom(one)).hasMessageContaining("same candidacies");
        assertThatThrownBy(() -> new PolicyOutcome(List.of(placed("L1", "P"), placed("L1", "Q"))))
                .hasMessageContaining("twice");
    }

    @Test
    void whatCannotBeIsRefused() {
        RoundPlacement ofAnother = RoundPlacement.without(new LearnerId("L2"), Map.of());

        assertThatThrownBy(
                        () -> new PolicyCase(key("L1"), Verdict.ELIGIBLE, ReportingGroup.SAO, null, false, ofAnother))
                .hasMessageContaining("L2");
        assertThatThrownBy(() -> new PolicyCase(key("L1"), Verdict.REFER, ReportingGroup.SAO, null, true, null))
                .hasMessageContaining("L1");
        assertThatThrownBy(() -> new PolicyCounts(2, 1, 0, 0, 0, 0, 0, new Counts(1, 1, 0, 0, 1, 1)))
                .hasMessageContaining("add up");
    }
}
