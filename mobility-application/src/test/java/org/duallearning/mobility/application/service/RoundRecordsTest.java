package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.application.port.in.MatchEditions.RoundCheck;
import org.duallearning.mobility.application.view.RoundCheckView;
import org.duallearning.mobility.application.view.RoundCheckView.BetterView;
import org.duallearning.mobility.application.view.RoundCheckView.CheckProblemView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.placement.PlaceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rounds as records that can be checked again. */
class RoundRecordsTest {
    @TempDir
    private Path folder;

    private RepairProject project;

    @BeforeEach
    void setUp() {
        project = new RepairProject(folder);
    }

    @AfterEach
    void tearDown() {
        project.close();
    }

    private RoundCheckView checked(int round) {
        return ((RoundCheck.Checked) project.check(round)).result();
    }

    @ParameterizedTest
    @EnumSource
    void aRoundOfEveryMechanismIsProvenByWhatWasKept(Mechanism mechanism) {
        project.propose(mechanism);

        assertThat(checked(2).problems()).isEmpty();
        assertThat(checked(2).valid()).isTrue();
    }

    @Test
    void aRoundKeepsItsSeedItsDaysAndItsProof() {
        RoundView lottery = project.propose(Mechanism.LOTTERY);

        assertThat(tuple(lottery.seed(), lottery.proposedOn(), lottery.confirmedOn(), lottery.repairOf()))
                .isEqualTo(tuple(7L, RepairProject.DAY, null, null));
        assertThat(lottery.certificate()).containsEntry("kind", "order").containsEntry("seed", 7);
        assertThat(project.round(1).seed()).isNull();
        assertThat(project.round(1).confirmedOn()).isEqualTo(RepairProject.DAY.plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyRepairIsProvenByWhatWasKept(int option) {
        project.decided("ann", "WITHDRAWN");

        assertThat(project.kept(option).certificate()).containsEntry("kind", "repair");

        assertThat(checked(2).valid()).isTrue();
        project.confirm(2);
        assertThat(checked(2).valid()).isTrue();
    }

    @Test
    void aRepairThatGivesTheSeatToTheWrongLearnerIsNotProven() {
        project.decided("ann", "WITHDRAWN").kept(1);
        MatchingRound kept = project.stored(2);
        String proof = Objects.requireNonNull(kept.certificate());

        project.overwrite(with(kept, proof.replace("\"dan\":\"P1\"", "\"eve\":\"P1\"")));

        assertThat(checked(2).valid()).isFalse();
    }

    @Test
    void aRoundWhoseCertificateIsDamagedIsNotProven() {
        MatchingRound kept = project.stored(1);
        for (String damaged : new String[] {"{", "{\"kind\":\"stability\"}", "null"}) {
            project.overwrite(with(kept, damaged));

            assertThat(checked(1).problems())
                    .as(damaged)
                    .extracting(CheckProblemView::code)
                    .containsExactly("WRONG_CERTIFICATE");
        }
    }

    @Test
    void aRoundThatSaysMoreThanFollowsFromItIsNotProven() {
        MatchingRound kept = project.stored(1);

        project.overwrite(kept.withPlacements(kept.placements().subList(0, 4)));

        assertThat(checked(1).problems()).extracting(CheckProblemView::code).containsExactly("WRONG_TOTAL");
    }

    @Test
    void aRoundThatWasCutShortKeepsEveryConditionAndSaysHowMuchBetterAnotherCouldBe() {
        MatchingRound kept = project.stored(1);
        String openCases = "{\"kind\":\"cases\",\"root\":{\"places\":{},\"limits\":{},\"groups\":{},\"shares\":{}}}";

        project.overwrite(with(kept, "most-placed", false, openCases, kept.placements()));
        assertThat(checked(1)).satisfies(check -> {
            assertThat(tuple(check.valid(), check.outcome(), check.better()))
                    .isEqualTo(tuple(false, "BEST_FOUND", new BetterView("FIT", 300)));
            assertThat(check.problems()).isEmpty();
        });

        project.overwrite(with(kept, "most-placed", true, openCases, kept.placements()));
        assertThat(checked(1).outcome()).as("calls itself proven").isEqualTo("NOT_PROVEN");
        assertThat(checked(1).problems()).extracting(CheckProblemView::code).containsExactly("CASE_NOT_PROVEN");

        project.overwrite(
                with(kept, "most-placed", false, openCases, kept.placements().subList(0, 4)));
        assertThat(checked(1).outcome()).as("says less than follows from it").isEqualTo("NOT_PROVEN");

        project.overwrite(with(kept, "most-placed", false, "{\"kind\":\"stability\"}", kept.placements()));
        assertThat(checked(1).outcome()).as("a certificate of something else").isEqualTo("NOT_PROVEN");
    }

    @Test
    void aRepairWithoutAProofOfItsFitKeepsEveryConditionAndSaysHowMuchBetterAnotherCouldBe() {
        project.decided("ann", "WITHDRAWN").kept(2);
        MatchingRound kept = project.stored(2);
        String unproven = Objects.requireNonNull(kept.certificate()).replaceFirst(",\"betterFit\":.*", "}");
        RoundPlacement first = placement(kept, "bob");
        RoundPlacement second = placement(project.stored(1), "cas");
        List<RoundPlacement> worse = List.of(
                at("bob", "P3", second), at("cas", "P1", first), at("dan", "P2", second), placement(kept, "eve"));

        project.overwrite(with(kept, kept.mechanism(), false, unproven, worse));
        assertThat(tuple(checked(2).outcome(), checked(2).better()))
                .isEqualTo(tuple("BEST_FOUND", new BetterView("FIT", 600)));

        project.overwrite(with(kept, kept.mechanism(), true, unproven, worse));
        assertThat(checked(2).outcome()).isEqualTo("NOT_PROVEN");
    }

    private static RoundPlacement placement(MatchingRound round, String learner) {
        return round.placements().stream()
                .filter(placement -> placement.learner().value().equals(learner))
                .findFirst()
                .orElseThrow();
    }

    private static RoundPlacement at(String learner, String place, RoundPlacement fitting) {
        return RoundPlacement.at(
                new LearnerId(learner),
                new PlaceId(place),
                Objects.requireNonNull(fitting.rank()),
                Objects.requireNonNull(fitting.fit()));
    }

    @Test
    void aRoundOfOtherRowsCannotBeChecked() {
        project.capacity("P2", 2);

        assertThat(project.check(1)).isEqualTo(new RoundCheck.Stale());
    }

    @Test
    void whatIsNotThereCannotBeChecked() {
        assertThat(project.check(9)).isEqualTo(new RoundCheck.NotFound());
        project.overwrite(with(project.stored(1), null));
        assertThat(project.check(1)).isEqualTo(new RoundCheck.WithoutCertificate());
        assertThat(project.round(1).certificate()).isNull();
    }

    private static MatchingRound with(MatchingRound round, @Nullable String certificate) {
        return with(round, round.mechanism(), round.optimal(), certificate, round.placements());
    }

    private static MatchingRound with(
            MatchingRound round,
            String mechanism,
            boolean optimal,
            @Nullable String certificate,
            List<RoundPlacement> placements) {
        return new MatchingRound(
                round.key(),
                round.status(),
                mechanism,
                round.seed(),
                round.ruleBook(),
                round.inputFingerprint(),
                optimal,
                certificate,
                round.repairOf(),
                round.proposedOn(),
                round.confirmedOn(),
                placements);
    }
}
