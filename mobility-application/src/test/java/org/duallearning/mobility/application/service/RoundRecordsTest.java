package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Objects;
import org.duallearning.mobility.application.port.in.MatchEditions.RoundCheck;
import org.duallearning.mobility.application.view.RoundCheckView;
import org.duallearning.mobility.application.view.RoundCheckView.CheckProblemView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Mechanism;
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
        return new MatchingRound(
                round.key(),
                round.status(),
                round.mechanism(),
                round.seed(),
                round.ruleBook(),
                round.inputFingerprint(),
                round.optimal(),
                certificate,
                round.repairOf(),
                round.proposedOn(),
                round.confirmedOn(),
                round.placements());
    }
}
