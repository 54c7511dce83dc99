package org.duallearning.mobility.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.learner.AgreementEnd;
import org.duallearning.mobility.learner.AgreementHistory;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.learner.TrainingStatus;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidacyTest {
    private static final CandidacyKey KEY = new CandidacyKey(new LearnerId("ann"), new EditionId("E1"));

    private static Candidacy decided(@Nullable SelectionDecision decision, @Nullable String reason) {
        return new Candidacy(
                KEY.learner(),
                KEY.edition(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                decision,
                reason,
                null,
                null);
    }

    @Test
    void onlyASelectionWithItsReasonOverridesAVerdict() {
        assertThat(decided(SelectionDecision.SELECTED, "the school vouches").wasSelectedWithReason())
                .isTrue();
        assertThat(decided(SelectionDecision.SELECTED, " ").wasSelectedWithReason())
                .isFalse();
        assertThat(decided(SelectionDecision.SELECTED, null).wasSelectedWithReason())
                .isFalse();
        assertThat(decided(SelectionDecision.RESERVE, "the school vouches").wasSelectedWithReason())
                .isFalse();
        assertThat(decided(null, "the school vouches").wasSelectedWithReason()).isFalse();
    }

    @Test
    void rejectionAndWithdrawalEndACandidacyAndNothingElseDoes() {
        assertThat(SelectionDecision.values())
                .filteredOn(SelectionDecision::endsTheCandidacy)
                .containsExactlyInAnyOrder(SelectionDecision.REJECTED, SelectionDecision.WITHDRAWN);
    }

    @Test
    void aCandidacyOfWhichNothingIsOnFileKeepsItsKeyAndNothingElse() {
        assertThat(Candidacy.unknown(KEY)).isEqualTo(decided(null, null));
        assertThat(Candidacy.unknown(KEY).key()).isEqualTo(KEY);
    }

    @Test
    void whileTheDayOfDepartureIsUnknownSoIsTheStatusOnIt() {
        LocalDate departure = LocalDate.of(2018, 10, 1);

        assertThat(file(null).statusOnDeparture()).isEqualTo(new TrainingStatus.Unknown());
        assertThat(file(departure).statusOnDeparture()).isEqualTo(new TrainingStatus.WithoutAgreement());
    }

    @Test
    void noNameOfALearnerIsWrittenOut() {
        assertThat(file(null).toString()).contains("Learner[ann]").doesNotContain("Peeters");
    }

    private static CandidacyFile file(@Nullable LocalDate departsOn) {
        Learner learner = new Learner(
                KEY.learner(),
                "Ann",
                "Peeters",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
        AgreementHistory ended = new AgreementHistory(List.of(new TrainingAgreement(
                KEY.learner(),
                LocalDate.of(2017, 9, 1),
                AgreementType.OAO,
                null,
                AgreementEnd.on(LocalDate.of(2018, 6, 30)),
                null,
                null,
                null,
                null,
                null)));
        return new CandidacyFile(
                MobilityProject.unknown(new ProjectReference("P1")),
                new Edition(KEY.edition(), null, null, null, departsOn, null),
                learner,
                ended,
                Candidacy.unknown(KEY),
                null);
    }
}
