package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.eligibility.CompleteFacts.under;
import static org.duallearning.mobility.eligibility.CompleteFacts.withoutAgreement;
import static org.duallearning.mobility.eligibility.Verdict.ELIGIBLE;
import static org.duallearning.mobility.eligibility.Verdict.NOT_ELIGIBLE;
import static org.duallearning.mobility.eligibility.Verdict.REFER;
import static org.duallearning.mobility.eligibility.Verdict.UNDETERMINED;
import static org.duallearning.mobility.learner.AgreementType.DA;
import static org.duallearning.mobility.learner.AgreementType.DA_MARIBEL;
import static org.duallearning.mobility.learner.AgreementType.LEEROVEREENKOMST;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.ODO_STATUUT;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_VOLW;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.ReportingGroup;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkedExamplesTest {

    private static final LocalDate SPRING = LocalDate.of(2018, 3, 18);

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @MethodSource
    void theExampleComesToItsVerdictByItsRow(EligibilityFacts facts, Verdict verdict, String row) {
        Assessment assessment = RuleBook.standard().assess(facts);

        assertThat(assessment.verdict()).as(assessment.toString()).isEqualTo(verdict);
        assertThat(assessment.decisive().ruleId()).isEqualTo(row);
    }

    static Stream<Arguments> theExampleComesToItsVerdictByItsRow() {
        return Stream.of(
                example(
                        "internship of 16 hours in dual learning",
                        under(DUAAL_SO, SAO, "16").departsOn(SPRING).returnsOn(SPRING.plusDays(13)),
                        ELIGIBLE,
                        "G02"),
                example(
                        "20 hours sharp in part-time education",
                        under(DBSO, OAO, "20.0", LocalDate.of(2017, 10, 1)),
                        ELIGIBLE,
                        "G10"),
                example(
                        "a tenth of an hour short in part-time education",
                        under(DBSO, OAO, "19.9"),
                        NOT_ELIGIBLE,
                        "G22a"),
                example(
                        "apprenticeship contract of 2015 that still runs",
                        under(LEERTIJD, LEEROVEREENKOMST, "30", LocalDate.of(2015, 9, 1))
                                .callYear(2017)
                                .departsOn(SPRING)
                                .returnsOn(SPRING.plusDays(13))
                                .birthDate(LocalDate.of(1999, 3, 1))
                                .enrolledUntil(LocalDate.of(2018, 8, 31))
                                .endsOn(LocalDate.of(2018, 8, 31)),
                        ELIGIBLE,
                        "G27"),
                example(
                        "apprenticeship contract on the first day of the reform",
                        under(LEERTIJD, LEEROVEREENKOMST, "30", LocalDate.of(2016, 9, 1)),
                        NOT_ELIGIBLE,
                        "G37"),
                example(
                        "internship at a real workplace in the apprenticeship system",
                        under(LEERTIJD, SAO, "12"),
                        NOT_ELIGIBLE,
                        "G26"),
                example("hairdresser with a part-time contract of 15 hours", under(DBSO, DA, "15"), ELIGIBLE, "G12"),
                example("part-time contract in dual learning", under(DUAAL_SO, DA, "15"), NOT_ELIGIBLE, "G06"),
                example(
                        "care home under the social maribel",
                        under(DUAAL_SO, DA_MARIBEL, "24").socialMaribel(true),
                        ELIGIBLE,
                        "G04"),
                example(
                        "12 training days without agreement",
                        withoutAgreement(DUAAL_SO).trainingDaysWithoutAgreement(12),
                        ELIGIBLE,
                        "N01"),
                example(
                        "21 training days without agreement",
                        withoutAgreement(DUAAL_SO).trainingDaysWithoutAgreement(21),
                        NOT_ELIGIBLE,
                        "N01"),
                example(
                        "new entrant of 19 without agreement",
                        withoutAgreement(DBSO).firstEntryOn(LocalDate.of(2018, 3, 4)),
                        REFER,
                        "N02"),
                example(
                        "no consent of the company on file",
                        under(DUAAL_SO, OAO, "24").employerConsentOn(null),
                        UNDETERMINED,
                        "G01"),
                example(
                        "adult agreement signed a day too early",
                        under(DUAAL_VOLW, ODO_STATUUT, "24", LocalDate.of(2022, 8, 31)),
                        NOT_ELIGIBLE,
                        "G39"),
                example(
                        "agreement signed a day after part-time education ended",
                        under(DBSO, OAO, "24", LocalDate.of(2025, 9, 1)),
                        NOT_ELIGIBLE,
                        "G38"),
                example(
                        "30 hours at a simulated workplace",
                        under(DUAAL_SO, SAO, "30").simulatedWorkplace(true),
                        ELIGIBLE,
                        "G03"));
    }

    private static Arguments example(String name, EligibilityFactsBuilder facts, Verdict verdict, String row) {
        return Arguments.of(Named.of(name, facts.build()), verdict, row);
    }

    @Test
    void theConsentThatIsNotOnFileIsAllThatIsMissing() {
        Assessment assessment = RuleBook.standard()
                .assess(under(DUAAL_SO, OAO, "24").employerConsentOn(null).build());

        assertThat(assessment.missingColumns()).containsExactly("employerConsentOn");
        assertThat(assessment.shownFindings())
                .extracting(Finding::toString)
                .containsExactly("G01 SATISFIED", "M02 UNKNOWN");
    }

    @ParameterizedTest(name = "{0} counts as {1}")
    @MethodSource
    void theReportingGroupFollowsFromTheAgreementOnDeparture(EligibilityFacts facts, ReportingGroup group) {
        assertThat(RuleBook.standard().assess(facts).reportingGroup()).isEqualTo(group);
    }

    static Stream<Arguments> theReportingGroupFollowsFromTheAgreementOnDeparture() {
        EligibilityFacts graduate = withoutAgreement(DUAAL_SO)
                .enrolledUntil(LocalDate.of(2017, 6, 30))
                .graduatedOn(LocalDate.of(2017, 6, 30))
                .build();
        return Stream.of(
                Arguments.of(
                        Named.of("an internship", under(DUAAL_SO, SAO, "16").build()), ReportingGroup.SAO),
                Arguments.of(
                        Named.of(
                                "an apprenticeship contract",
                                under(LEERTIJD, LEEROVEREENKOMST, "30").build()),
                        ReportingGroup.OAO_DA_LEGACY),
                Arguments.of(
                        Named.of(
                                "nobody's apprentice",
                                withoutAgreement(DUAAL_SO).build()),
                        ReportingGroup.WORK_SEEKER),
                Arguments.of(
                        Named.of(
                                "an adult", under(DUAAL_VOLW, ODO_STATUUT, "24").build()),
                        ReportingGroup.OTHER),
                Arguments.of(Named.of("a graduate", graduate), ReportingGroup.OTHER),
                Arguments.of(
                        Named.of(
                                "an unknown history",
                                withoutAgreement(DUAAL_SO)
                                        .agreement(AgreementStatus.UNKNOWN)
                                        .build()),
                        ReportingGroup.OTHER));
    }
}
