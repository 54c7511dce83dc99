package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duallearning.mobility.evidence.ParticipantCounts.SystemAndAgreement;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.ReportingGroup;
import org.junit.jupiter.api.Test;

class ParticipantCountsTest {
    private static final Participation INTERN =
            new Participation(ReportingGroup.SAO, DualLearningSystem.DUAAL_SO, AgreementType.SAO);
    private static final Participation EMPLOYED =
            new Participation(ReportingGroup.OAO_DA_LEGACY, DualLearningSystem.DBSO, AgreementType.DA);
    private static final Participation NOT_KNOWN = new Participation(ReportingGroup.OTHER, null, null);

    @Test
    void theThreeReportedGroupsAreThereEvenWhenEmptyAndTheOtherOnlyWhenNot() {
        assertThat(ParticipantCounts.of(List.of()).byReportingGroup())
                .containsOnlyKeys(ReportingGroup.SAO, ReportingGroup.OAO_DA_LEGACY, ReportingGroup.WORK_SEEKER)
                .containsEntry(ReportingGroup.SAO, 0);
        assertThat(ParticipantCounts.of(List.of(NOT_KNOWN)).byReportingGroup()).containsEntry(ReportingGroup.OTHER, 1);
    }

    @Test
    void everybodyIsCountedOnceInEachTable() {
        ParticipantCounts counts = ParticipantCounts.of(List.of(INTERN, EMPLOYED, INTERN, NOT_KNOWN));

        assertThat(counts.participants()).isEqualTo(4);
        assertThat(counts.byReportingGroup().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(4);
        assertThat(counts.bySystemAndAgreement())
                .containsExactly(
                        new SystemAndAgreement(DualLearningSystem.DBSO, AgreementType.DA, 1),
                        new SystemAndAgreement(DualLearningSystem.DUAAL_SO, AgreementType.SAO, 2),
                        new SystemAndAgreement(null, null, 1));
    }

    @Test
    void theOrderInWhichParticipantsComeDoesNotMatter() {
        List<Participation> given = new ArrayList<>(List.of(INTERN, EMPLOYED, NOT_KNOWN, EMPLOYED));
        ParticipantCounts counts = ParticipantCounts.of(given);
        Collections.reverse(given);

        assertThat(ParticipantCounts.of(given)).isEqualTo(counts);
    }

    @Test
    void theShareOfATargetIsExactWhereItCanBe() {
        ParticipantCounts counts = ParticipantCounts.of(Collections.nCopies(96, INTERN));

        assertThat(counts.shareOf(200)).isEqualTo(new BigDecimal("0.48"));
        assertThat(counts.shareOf(90)).isEqualTo(new BigDecimal("1.066666666666667"));
        assertThat(counts.shareOf(0)).isNull();
        assertThat(counts.shareOf(null)).isNull();
    }
}
