package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.duallearning.mobility.matching.RepairCertificate.BetterFit;
import org.junit.jupiter.api.Test;

/** Ann and Bob were promised a and b; at c and d they would fit 3 and 7 better. Ann is settled, and Zoe would take her place. */
class RepairCheckTest {
    private static final Map<String, String> PROMISED = Map.of("Ann", "a", "Bob", "b");
    private static final Map<String, String> BOB_MOVES = Map.of("Ann", "a", "Bob", "d");

    private static MatchingProblemBuilder builder() {
        return MatchingProblem.builder(Objective.GREATEST_WEIGHT)
                .learner("Ann")
                .learner("Bob")
                .learner("Zoe")
                .place("a", 1)
                .place("b", 1)
                .place("c", 1)
                .place("d", 1)
                .pair("Ann", "a", 1, 10)
                .pair("Ann", "c", 1, 13)
                .pair("Bob", "b", 1, 10)
                .pair("Bob", "d", 1, 17)
                .pair("Zoe", "a", 1, 2);
    }

    private static final RepairInput REPAIR =
            new RepairInput(builder().build(), PROMISED, Set.of("Ann"), Mechanism.MOST_PLACED);

    private static RepairCertificate certificateOf(int option) {
        return (RepairCertificate)
                Repair.curve(REPAIR).options().get(option).matching().certificate();
    }

    private static List<CertificateProblem> problems(Map<String, String> placement, RepairCertificate certificate) {
        return RepairCheck.problems(REPAIR, placement, certificate);
    }

    private static CertificateProblem problem(Code code, String learner, String node) {
        return new CertificateProblem(code, learner, node);
    }

    private static final CertificateProblem WRONG = problem(Code.WRONG_CERTIFICATE, null, null);

    @Test
    void whatMovesFewestIsProvenByItsCertificate() {
        assertThat(problems(PROMISED, certificateOf(0))).isEmpty();
    }

    @Test
    void whoIsSettledIsPartOfTheProof() {
        RepairCertificate sound = certificateOf(0);
        assertThat(sound.settled()).containsExactly("Ann");
        for (List<String> settled : List.of(List.<String>of(), List.of("Bob"), List.of("Ann", "Bob"))) {
            assertThat(problems(
                            PROMISED,
                            new RepairCertificate(
                                    settled, true, null, sound.fewestMoves(), sound.proof(), sound.betterFit())))
                    .containsExactly(WRONG);
        }
    }

    @Test
    void aBoundBelowZeroIsNone() {
        assertThat(problems(PROMISED, bounded(-1))).containsExactly(WRONG);
    }

    @Test
    void morePlacedThanTheBoundAllowsIsRefused() {
        assertThat(problems(PROMISED, bounded(0))).containsExactly(problem(Code.OVER_CAPACITY, null, "in all"));
        assertThat(problems(PROMISED, bounded(1))).containsExactly(problem(Code.OVER_CAPACITY, null, "in all"));
    }

    private static RepairCertificate bounded(int atMost) {
        RepairCertificate sound = certificateOf(0);
        return new RepairCertificate(
                sound.settled(), sound.movesFirst(), atMost, sound.fewestMoves(), sound.proof(), null);
    }

    @Test
    void aPlacementThatCannotBeIsRefusedForThat() {
        RepairCertificate sound = certificateOf(0);
        assertThat(problems(Map.of("Ann", "a", "Bob", "b", "Zoe", "a"), sound))
                .containsExactly(problem(Code.OVER_CAPACITY, null, "a"));
        assertThat(problems(Map.of("Ann", "d"), sound)).containsExactly(problem(Code.PAIR_NOT_ADMISSIBLE, "Ann", "d"));
        assertThat(problems(Map.of("Yve", "d"), sound)).containsExactly(problem(Code.UNKNOWN_LEARNER, "Yve", "d"));
    }

    @Test
    void aPlacementThatBreaksAConditionIsRefusedForThat() {
        MatchingProblem problem =
                builder().group(new MatchingGroup("G", List.of("d"), 2)).build();
        RepairInput repair = RepairInput.of(problem, PROMISED);
        RepairCertificate sound =
                (RepairCertificate) Repair.curve(repair).first().matching().certificate();

        assertThat(RepairCheck.problems(repair, PROMISED, sound)).isEmpty();
        assertThat(RepairCheck.problems(repair, BOB_MOVES, sound))
                .containsExactly(problem(Code.GROUP_TOO_SMALL, null, "G"));
    }

    @Test
    void anotherPlacementOfTheSameLearnersNeedsAProofOfItsOwn() {
        assertThat(problems(BOB_MOVES, certificateOf(0))).containsExactly(WRONG);
        assertThat(problems(BOB_MOVES, certificateOf(1))).isEmpty();
    }

    @Test
    void otherLearnersAreNotCompared() {
        assertThat(problems(Map.of("Ann", "a"), certificateOf(1))).containsExactly(WRONG);
        assertThat(problems(Map.of("Bob", "d", "Zoe", "a"), certificateOf(1))).containsExactly(WRONG);
    }

    @Test
    void aPriceThatIsNoneProvesNothing() {
        RepairCertificate sound = certificateOf(1);
        BetterFit fit = sound.betterFit();
        assertThat(fit).isNotNull();
        for (BetterFit wrong : List.of(
                new BetterFit(0, fit.keepPrice(), fit.tie(), fit.proof()),
                new BetterFit(fit.scale(), List.of(0L, 0L, 0L), fit.tie(), fit.proof()),
                new BetterFit(fit.scale(), List.of(0L, -1L), fit.tie(), fit.proof()),
                new BetterFit(fit.scale(), List.of(-1L, 9L), fit.tie(), fit.proof()),
                new BetterFit(Long.MAX_VALUE, fit.keepPrice(), fit.tie(), fit.proof()),
                new BetterFit(1, List.of(0L, Long.MAX_VALUE), fit.tie(), fit.proof()))) {
            assertThat(problems(BOB_MOVES, sound.withBetterFit(wrong)))
                    .as("%s", wrong)
                    .containsExactly(WRONG);
        }
    }

    @Test
    void theProofOfABetterFitIsChecked() {
        RepairCertificate sound = certificateOf(1);
        BetterFit fit = sound.betterFit();
        assertThat(fit).isNotNull();
        BetterFit unproven = new BetterFit(
                fit.scale(), fit.keepPrice(), fit.tie(), new PriceCertificate(Map.of(), Map.of(), Map.of()));
        assertThat(problems(BOB_MOVES, sound.withBetterFit(unproven)))
                .extracting(CertificateProblem::code)
                .containsOnly(Code.PAIR_UNDERPRICED);
        assertThat(problems(
                        BOB_MOVES,
                        sound.withBetterFit(
                                new BetterFit(fit.scale(), fit.keepPrice(), fit.tie(), new StabilityCertificate()))))
                .containsExactly(WRONG);
    }
}
