package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.eligibility.CompleteFacts.under;
import static org.duallearning.mobility.eligibility.CompleteFacts.withoutAgreement;
import static org.duallearning.mobility.learner.AgreementType.DA;
import static org.duallearning.mobility.learner.AgreementType.DA_MARIBEL;
import static org.duallearning.mobility.learner.AgreementType.ILW;
import static org.duallearning.mobility.learner.AgreementType.NONE;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.duallearning.mobility.learner.ReportingGroup;
import org.junit.jupiter.api.Test;

class ThreeValuedTest {

    @Test
    void hoursThatAreUnknownLeaveRowsUndecidedThatWouldDisagree() {
        Assessment assessment = assess(under(DUAAL_SO, OAO, "24").weeklyHours(null));

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.shownFindings())
                .extracting(Finding::toString)
                .containsExactly("G01 UNKNOWN", "G07 UNKNOWN", "G39 UNKNOWN");
        assertThat(assessment.missingColumns()).containsExactly("weeklyHours");
    }

    @Test
    void rowsThatAreOnlyUnknownDoNotMatterWhenTheyAgreeWithTheRowThatMatches() {
        Assessment assessment =
                assess(under(DUAAL_SO, ILW, "24").system(LEERTIJD).signedOn(LocalDate.of(2017, 1, 1)));
        Assessment hoursUnknown = assess(under(DBSO, DA, "24").weeklyHours(null).signedOn(LocalDate.of(2025, 9, 1)));

        assertThat(assessment.decisive()).hasToString("G37 VIOLATED");
        assertThat(hoursUnknown.decisive()).hasToString("G38 VIOLATED");
        assertThat(hoursUnknown.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(hoursUnknown.findings())
                .filteredOn(finding -> finding.ruleId().equals("G14"))
                .singleElement()
                .hasToString("G14 NOT_APPLICABLE");
    }

    @Test
    void aFalseConditionPutsARowOutWhateverElseIsUnknown() {
        Assessment assessment = assess(under(DUAAL_SO, DA_MARIBEL, "24")
                .socialMaribel(false)
                .weeklyHours(null)
                .signedOn(null));

        assertThat(assessment.decisive()).hasToString("G39 VIOLATED");
        assertThat(assessment.missing()).isEmpty();
    }

    @Test
    void aWorkplaceThatMayBeSimulatedIsMissingAlthoughBothKindsWouldDo() {
        Assessment assessment = assess(under(DUAAL_SO, SAO, "16").simulatedWorkplace(null));

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.missingColumns()).containsExactly("simulatedWorkplace");
    }

    @Test
    void aSigningDateDecidesBetweenTheOldLawAndTheNew() {
        Assessment assessment = assess(under(LEERTIJD, ILW, "30").signedOn(null));

        assertThat(assessment.shownFindings()).extracting(Finding::ruleId).containsExactly("G28", "G37", "G38", "G39");
        assertThat(assessment.missingColumns()).containsExactly("signedOn");
    }

    @Test
    void nothingIsMissingFromARefusal() {
        Assessment assessment = assess(under(DUAAL_SO, DA, "15")
                .employerConsentOn(null)
                .voluntary(null)
                .birthDate(null));

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(assessment.missing()).isEmpty();
    }

    @Test
    void aViolatedGateRefusesWhateverTheRowSays() {
        Assessment assessment =
                assess(under(DUAAL_SO, OAO, "24").weeklyHours(null).voluntary(false));

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(assessment.decisive().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void unknownGoesBeforeRefer() {
        Assessment assessment = assess(
                under(DUAAL_SO, OAO, "24").endsOn(LocalDate.of(2018, 3, 10)).voluntary(null));

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.shownFindings())
                .extracting(Finding::toString)
                .containsExactly("G01 SATISFIED", "M03 REFER", "M13 UNKNOWN");
    }

    @Test
    void emptyColumnsThatMeanNoneAreNeverMissing() {
        Assessment assessment = assess(withoutAgreement(DUAAL_SO).enrolledUntil(LocalDate.of(2017, 1, 1)));

        assertThat(assessment.decisive()).hasToString("N06 VIOLATED");
        assertThat(assess(under(DUAAL_SO, OAO, "24")).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void aColumnCountsAsMissingWhenOnlySomeFillingOfTheOthersMakesItMatter() {
        Assessment adultOrMinor =
                assess(under(DUAAL_SO, OAO, "24").birthDate(null).guardianConsentOn(null));
        Assessment anyType = assess(under(DUAAL_SO, SAO, "16").type(null).trainingDaysWithoutAgreement(null));

        assertThat(adultOrMinor.missingColumns()).containsExactly("birthDate", "guardianConsentOn");
        assertThat(anyType.missingColumns()).containsExactly("type", "trainingDaysWithoutAgreement");
    }

    @Test
    void onceTheTypeOfAnUnknownAgreementIsGivenItsOtherColumnsAreMissing() {
        EligibilityFactsBuilder unknown = withoutAgreement(DBSO).agreement(AgreementStatus.UNKNOWN);

        assertThat(assess(unknown).missingColumns()).containsExactly("type", "employerConsentOn");
        assertThat(assess(unknown.type(OAO)).missingColumns())
                .containsExactly("signedOn", "endsOn", "weeklyHours", "employerConsentOn");
    }

    @Test
    void ofAnOwnPlaceBothFactsOnTheCountryAreOneColumn() {
        Assessment assessment =
                assess(CompleteFacts.withOwnPlace().ownPlaceCountry(null).ownPlaceInPartnerCountry(null));

        assertThat(assessment.missing()).containsExactly(Fact.OWN_PLACE_COUNTRY, Fact.OWN_PLACE_IN_PARTNER_COUNTRY);
        assertThat(assessment.missingColumns()).containsExactly("country");
    }

    @Test
    void someoneOfWhomNothingIsKnownIsUndetermined() {
        Assessment assessment =
                RuleBook.standard().assess(EligibilityFacts.builder().build());

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.missingColumns())
                .containsExactly(
                        "callYear",
                        "filesFrom",
                        "filesUntil",
                        "departsOn",
                        "returnsOn",
                        "birthDate",
                        "system",
                        "firstEntryOn",
                        "enrolledFrom",
                        "enrolledUntil",
                        "type",
                        "submittedAt",
                        "voluntary",
                        "employerConsentOn",
                        "guardianConsentOn",
                        "trainingDaysWithoutAgreement");
    }

    @Test
    void anAgreementThatIsKnownToBeNoneLeavesTheLearnerWithout() {
        Assessment assessment = assess(under(DBSO, NONE, "0"));

        assertThat(assessment.decisive()).hasToString("N02 SATISFIED");
        assertThat(assessment.reportingGroup()).isEqualTo(ReportingGroup.WORK_SEEKER);
    }

    @Test
    void aGraduateIsNoWorkSeekerAlsoWhileTheEnrolmentIsUnknown() {
        EligibilityFacts graduate = withoutAgreement(DBSO)
                .enrolledUntil(null)
                .graduatedOn(LocalDate.of(2017, 6, 30))
                .build();

        assertThat(graduate.reportingGroup()).isEqualTo(ReportingGroup.OTHER);
        assertThat(graduate.with(Fact.GRADUATED_ON, null).reportingGroup()).isEqualTo(ReportingGroup.WORK_SEEKER);
        assertThat(graduate.with(Fact.ENROLLED_UNTIL, LocalDate.of(2018, 6, 30)).reportingGroup())
                .isEqualTo(ReportingGroup.WORK_SEEKER);
    }

    @Test
    void hoursAtASimulatedWorkplaceCountAsHours() {
        assertThat(assess(under(DUAAL_SO, OAO, "20").simulatedWorkplace(true)).decisive())
                .hasToString("G01 SATISFIED");
    }

    @Test
    void theSameFactsGiveTheSameAnswer() {
        EligibilityFactsBuilder facts = under(DUAAL_SO, OAO, "24").weeklyHours(null);
        EligibilityFacts again = facts.build().with(Fact.SUBMITTED_AT, LocalDateTime.of(2017, 11, 4, 9, 30));

        assertThat(facts.build().with(Fact.SUBMITTED_AT, LocalDateTime.of(2017, 11, 4, 9, 30)))
                .isEqualTo(again)
                .hasSameHashCodeAs(again);
        assertThat(assess(facts)).isEqualTo(assess(facts));
    }

    private static Assessment assess(EligibilityFactsBuilder facts) {
        return RuleBook.standard().assess(facts.build());
    }
}
