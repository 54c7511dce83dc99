package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.eligibility.CompleteFacts.withoutAgreement;
import static org.duallearning.mobility.learner.DualLearningSystem.AANLOOP;
import static org.duallearning.mobility.learner.DualLearningSystem.ABO_OV3;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_BUSO_OV3;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_VOLW;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row for a learner without a running agreement, on both sides of its boundaries. Departure 4 March 2018. */
class NoAgreementRowsTest {

    private static final LocalDate DEPARTURE = LocalDate.of(2018, 3, 4);
    private static final LocalDate RETURN = LocalDate.of(2018, 3, 17);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void theRowThatMatchesDecides(EligibilityFacts facts, String finding) {
        assertThat(RuleBook.standard().assess(facts).decisive()).hasToString(finding);
    }

    static Stream<Arguments> theRowThatMatchesDecides() {
        return Stream.of(
                row("20 training days", withoutAgreement(DUAAL_SO).trainingDaysWithoutAgreement(20), "N01 SATISFIED"),
                row("21 training days", withoutAgreement(DUAAL_SO).trainingDaysWithoutAgreement(21), "N01 VIOLATED"),
                row(
                        "training days not counted",
                        withoutAgreement(DUAAL_SO).trainingDaysWithoutAgreement(null),
                        "N01 UNKNOWN"),
                row("special education", withoutAgreement(DUAAL_BUSO_OV3), "N01 SATISFIED"),
                row("entered the day before turning 18", enteredAt18(-1), "N02 SATISFIED"),
                row("entered on the 18th birthday", enteredAt18(0), "N02 REFER"),
                row("day of entry unknown", withoutAgreement(DBSO).firstEntryOn(null), "N02 UNKNOWN"),
                row("apprenticeship system", withoutAgreement(LEERTIJD), "N03 REFER"),
                row("preparatory phase from 2018-09-01", preparing(LocalDate.of(2018, 9, 1)), "N04 SATISFIED"),
                row("preparatory phase before", preparing(LocalDate.of(2018, 8, 31)), "G39 VIOLATED"),
                row("occupational training", withoutAgreement(ABO_OV3), "G39 VIOLATED"),
                row("adult education", withoutAgreement(DUAAL_VOLW), "G39 VIOLATED"),
                row("graduated twelve months before the return", graduated(RETURN.minusMonths(12)), "N05 SATISFIED"),
                row("graduated a day earlier", graduated(RETURN.minusMonths(12).minusDays(1)), "N06 VIOLATED"),
                row("left without graduating", left(), "N06 VIOLATED"),
                row(
                        "enrolled until the day of departure",
                        withoutAgreement(DUAAL_SO).enrolledUntil(DEPARTURE),
                        "N01 SATISFIED"),
                row(
                        "enrolled until the day before",
                        withoutAgreement(DUAAL_SO).enrolledUntil(DEPARTURE.minusDays(1)),
                        "N06 VIOLATED"),
                row(
                        "enrolled from the day of departure",
                        withoutAgreement(DUAAL_SO).enrolledFrom(DEPARTURE),
                        "N01 SATISFIED"),
                row(
                        "enrolled from the day after",
                        withoutAgreement(DUAAL_SO).enrolledFrom(DEPARTURE.plusDays(1)),
                        "N06 VIOLATED"),
                row(
                        "no history, but graduated",
                        graduated(RETURN.minusMonths(9)).agreement(AgreementStatus.UNKNOWN),
                        "N05 SATISFIED"),
                row("no history, and left", left().agreement(AgreementStatus.UNKNOWN), "N06 VIOLATED"),
                row(
                        "a row that says there is none",
                        withoutAgreement(LEERTIJD)
                                .agreement(AgreementStatus.RUNNING)
                                .type(AgreementType.NONE),
                        "N03 REFER"));
    }

    private static Arguments row(String name, EligibilityFactsBuilder facts, String finding) {
        return Arguments.of(Named.of(name, facts.build()), finding);
    }

    private static EligibilityFactsBuilder enteredAt18(int days) {
        return withoutAgreement(DBSO)
                .birthDate(LocalDate.of(1998, 10, 2))
                .firstEntryOn(LocalDate.of(2016, 10, 2).plusDays(days));
    }

    private static EligibilityFactsBuilder preparing(LocalDate departsOn) {
        return withoutAgreement(AANLOOP).departsOn(departsOn).returnsOn(departsOn.plusDays(13));
    }

    private static EligibilityFactsBuilder left() {
        return withoutAgreement(DUAAL_SO).enrolledUntil(LocalDate.of(2016, 12, 31));
    }

    private static EligibilityFactsBuilder graduated(LocalDate graduatedOn) {
        return left().graduatedOn(graduatedOn);
    }

    @Test
    void aGraduateUnderAgreementIsDecidedByTheAgreement() {
        EligibilityFacts facts = CompleteFacts.under(DUAAL_SO, AgreementType.OAO, "24")
                .enrolledUntil(LocalDate.of(2017, 12, 31))
                .graduatedOn(LocalDate.of(2017, 12, 31))
                .build();

        Assessment assessment = RuleBook.standard().assess(facts);

        assertThat(assessment.decisive()).hasToString("G01 SATISFIED");
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("enrolledSystems")
    void withoutAnyHistoryTheTypeOfAgreementIsMissing(DualLearningSystem system) {
        EligibilityFacts facts =
                withoutAgreement(system).agreement(AgreementStatus.UNKNOWN).build();

        Assessment assessment = RuleBook.standard().assess(facts);

        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.decisive()).hasToString("G39 UNKNOWN");
        assertThat(assessment.missingColumns()).containsExactly("type", "employerConsentOn");
    }

    static Stream<DualLearningSystem> enrolledSystems() {
        return Stream.of(DUAAL_SO, DBSO, LEERTIJD, ABO_OV3);
    }
}
