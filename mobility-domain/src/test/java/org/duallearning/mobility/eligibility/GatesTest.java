package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.eligibility.CompleteFacts.under;
import static org.duallearning.mobility.eligibility.CompleteFacts.withOwnPlace;
import static org.duallearning.mobility.eligibility.CompleteFacts.withoutAgreement;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.DualLearningSystem.AANLOOP;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every gate, on both sides of its boundaries. Departure 4 March 2018, return 17 March 2018. */
class GatesTest {

    private static final LocalDate DEPARTURE = LocalDate.of(2018, 3, 4);
    private static final LocalDate RETURN = LocalDate.of(2018, 3, 17);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"enrolment", "consents", "endOfAgreement", "declarations", "filing", "ownPlace"})
    void theGateSays(EligibilityFacts facts, String expected) {
        String rule = expected.substring(0, expected.indexOf(' '));

        assertThat(find(rule, facts)).hasToString(expected);
    }

    static Stream<Arguments> enrolment() {
        EligibilityFactsBuilder gone = under().enrolledUntil(DEPARTURE.minusDays(1));
        return Stream.of(
                gate("enrolled until departure", under().enrolledUntil(DEPARTURE), "M01 SATISFIED"),
                gate("enrolled until the day before", gone, "M01 VIOLATED"),
                gate("graduated in time", gone.graduatedOn(RETURN.minusMonths(12)), "M01 SATISFIED"),
                gate(
                        "graduated too long ago",
                        gone.graduatedOn(RETURN.minusMonths(12).minusDays(1)),
                        "M01 VIOLATED"),
                gate("enrolled until nobody knows", under().enrolledUntil(null), "M01 UNKNOWN"),
                gate(
                        "enrolled from later",
                        under().enrolledUntil(null).enrolledFrom(DEPARTURE.plusDays(1)),
                        "M01 VIOLATED"));
    }

    static Stream<Arguments> consents() {
        EligibilityFactsBuilder minor =
                under().birthDate(DEPARTURE.minusYears(18).plusDays(1));
        EligibilityFactsBuilder adult = under().birthDate(DEPARTURE.minusYears(18));
        return Stream.of(
                gate("company consents on departure", under().employerConsentOn(DEPARTURE), "M02 SATISFIED"),
                gate("company consents too late", under().employerConsentOn(DEPARTURE.plusDays(1)), "M02 VIOLATED"),
                gate("company's consent not on file", under().employerConsentOn(null), "M02 UNKNOWN"),
                gate("no company", withoutAgreement(DUAAL_SO), "M02 NOT_APPLICABLE"),
                gate("minor without consent on file", minor, "M06 UNKNOWN"),
                gate("minor with consent on departure", minor.guardianConsentOn(DEPARTURE), "M06 SATISFIED"),
                gate("minor with consent too late", minor.guardianConsentOn(DEPARTURE.plusDays(1)), "M06 VIOLATED"),
                gate("18 on the day of departure", adult, "M06 NOT_APPLICABLE"),
                gate(
                        "of unknown age, with consent",
                        under().birthDate(null).guardianConsentOn(DEPARTURE),
                        "M06 SATISFIED"),
                gate("of unknown age, without", under().birthDate(null), "M06 UNKNOWN"));
    }

    static Stream<Arguments> endOfAgreement() {
        return Stream.of(
                gate("ends on the day of return", under().endsOn(RETURN), "M03 SATISFIED"),
                gate("ends the day before", under().endsOn(RETURN.minusDays(1)), "M03 REFER"),
                gate("open", under().endsOpen(), "M03 SATISFIED"),
                gate("end unknown", under().endsOn(null), "M03 UNKNOWN"),
                gate("no agreement", withoutAgreement(DUAAL_SO), "M03 NOT_APPLICABLE"));
    }

    static Stream<Arguments> declarations() {
        return Stream.of(
                gate("goes freely", under(), "M13 SATISFIED"),
                gate("does not go freely", under().voluntary(false), "M13 VIOLATED"),
                gate("not asked", under().voluntary(null), "M13 UNKNOWN"),
                gate("school declares maturity", withOwnPlace(), "M07 SATISFIED"),
                gate("school declines", withOwnPlace().maturityStatement(false), "M07 VIOLATED"),
                gate("school not asked", withOwnPlace().maturityStatement(null), "M07 UNKNOWN"),
                gate("no place of their own", under(), "M07 NOT_APPLICABLE"));
    }

    static Stream<Arguments> filing() {
        LocalDate first = LocalDate.of(2017, 10, 1);
        LocalDate last = LocalDate.of(2017, 10, 31);
        EligibilityFactsBuilder facts = under().filesFrom(first).filesUntil(last);
        return Stream.of(
                gate("first minute", facts.submittedAt(first.atStartOfDay()), "M14 SATISFIED"),
                gate("last minute", facts.submittedAt(last.atTime(23, 59)), "M14 SATISFIED"),
                gate("a minute early", facts.submittedAt(first.minusDays(1).atTime(23, 59)), "M14 VIOLATED"),
                gate("a minute late", facts.submittedAt(last.plusDays(1).atStartOfDay()), "M14 VIOLATED"),
                gate("never recorded", facts.submittedAt(null), "M14 UNKNOWN"),
                gate(
                        "early, end unknown",
                        facts.submittedAt(first.minusDays(1).atStartOfDay()).filesUntil(null),
                        "M14 VIOLATED"));
    }

    static Stream<Arguments> ownPlace() {
        return Stream.of(
                gate("partner country", withOwnPlace(), "M08 SATISFIED"),
                gate("no partner there", withOwnPlace().ownPlaceInPartnerCountry(false), "M08 VIOLATED"),
                gate("partners unknown", withOwnPlace().ownPlaceInPartnerCountry(null), "M08 UNKNOWN"),
                gate("no place of their own", under(), "M08 NOT_APPLICABLE"),
                gate("France", withOwnPlace(), "P03 SATISFIED"),
                gate("Switzerland", withOwnPlace().ownPlaceCountry("CH"), "P03 VIOLATED"),
                gate("a call nobody wrote down", withOwnPlace().callYear(2013), "P03 REFER"),
                gate("call unknown", withOwnPlace().callYear(null), "P03 UNKNOWN"),
                gate("support covered", withOwnPlace(), "P11 SATISFIED"),
                gate("support not covered", withOwnPlace().ownPlaceCoversSupport(false), "P11 VIOLATED"),
                gate("no minimum age", withOwnPlace(), "P13a NOT_APPLICABLE"),
                gate("just old enough", withOwnPlace().ownPlaceMinimumAge(19), "P13a SATISFIED"),
                gate("too young", withOwnPlace().ownPlaceMinimumAge(20), "P13a VIOLATED"),
                gate("of unknown age", withOwnPlace().ownPlaceMinimumAge(18).birthDate(null), "P13a UNKNOWN"),
                gate("related trade", withOwnPlace(), "M12 SATISFIED"),
                gate("another trade", withOwnPlace().ownPlaceTradeRelated(false), "M12 REFER"),
                gate("trade unknown", withOwnPlace().ownPlaceTradeRelated(null), "M12 UNKNOWN"));
    }

    @ParameterizedTest(name = "{0} born {1}, departing {2}, Se-n-Se {3}: {4}")
    @CsvSource({
        "DUAAL_SO,   2003-03-04, 2018-03-04, false, SATISFIED",
        "DUAAL_SO,   2003-03-05, 2018-03-04, false, VIOLATED",
        "DUAAL_SO,   2003-03-05, 2018-03-04, true,  VIOLATED",
        "DUAAL_VOLW, 2003-03-05, 2018-03-04, false, VIOLATED",
        "DUAAL_SO,   1992-09-01, 2018-08-31, false, SATISFIED",
        "DUAAL_SO,   1992-08-31, 2018-08-31, false, VIOLATED",
        "DUAAL_SO,   1992-08-31, 2018-08-31, true,  SATISFIED",
        "DUAAL_SO,   1993-08-31, 2018-08-31, false, SATISFIED",
        "DUAAL_SO,   1993-08-31, 2018-09-01, false, VIOLATED",
        "DBSO,       1993-08-31, 2018-09-01, false, VIOLATED",
        "LEERTIJD,   1993-09-01, 2018-09-01, false, SATISFIED",
        "AANLOOP,    1992-03-05, 2018-03-04, false, SATISFIED",
        "AANLOOP,    1992-03-04, 2018-03-04, false, VIOLATED",
        "AANLOOP,    1992-03-04, 2018-03-04, true,  VIOLATED",
        "DUAAL_VOLW, 1960-01-01, 2018-03-04, false, SATISFIED",
        "ABO_OV3,    1960-01-01, 2018-03-04, false, SATISFIED",
    })
    void theAgeGoesWithTheSystem(
            DualLearningSystem system, LocalDate birthDate, LocalDate departsOn, boolean seNSe, Outcome outcome) {
        EligibilityFacts facts = withoutAgreement(system)
                .birthDate(birthDate)
                .departsOn(departsOn)
                .seNSe(seNSe)
                .build();

        assertThat(find("M09", facts).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "aged {0} in an unknown system: {1}")
    @CsvSource({"14, VIOLATED", "20, SATISFIED", "27, UNKNOWN"})
    void anAgeThatEverySystemAllowsOrForbidsNeedsNoSystem(int age, Outcome outcome) {
        EligibilityFacts facts = withoutAgreement(AANLOOP)
                .system(null)
                .birthDate(DEPARTURE.minusYears(age))
                .build();

        assertThat(find("M09", facts).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "call {0} {1} of {2} days: {3}")
    @CsvSource({
        "2013, ,             14,  REFER",
        "2014, ,             13,  VIOLATED",
        "2014, ,             14,  SATISFIED",
        "2020, ,             365, SATISFIED",
        "2020, ,             366, VIOLATED",
        "2020, LM-SKILL-VET, 10,  VIOLATED",
        "2021, ,             9,   VIOLATED",
        "2021, ,             10,  SATISFIED",
        "2021, LM-SHORT-VET, 89,  SATISFIED",
        "2026, LM-SHORT-VET, 90,  VIOLATED",
        "2021, LM-LONG-VET,  89,  VIOLATED",
        "2021, LM-LONG-VET,  90,  SATISFIED",
        "2021, LM-LONG-VET,  365, SATISFIED",
        "2021, LM-LONG-VET,  366, VIOLATED",
        "2021, LM-SKILL-VET, 1,   SATISFIED",
        "2021, LM-SKILL-VET, 0,   VIOLATED",
        "2021, LM-SKILL-VET, 10,  SATISFIED",
        "2021, LM-SKILL-VET, 11,  VIOLATED",
        "2021, LM-UNHEARD,   14,  REFER",
        ",     ,             14,  UNKNOWN",
    })
    void theLengthGoesWithCallAndActivity(Integer callYear, String activity, int days, Outcome outcome) {
        EligibilityFacts facts = under().callYear(callYear)
                .activity(activity)
                .returnsOn(DEPARTURE.plusDays(days - 1))
                .build();

        assertThat(find("M10", facts).outcome()).isEqualTo(outcome);
    }

    private static EligibilityFactsBuilder under() {
        return CompleteFacts.under(DUAAL_SO, OAO, "24");
    }

    private static Arguments gate(String name, EligibilityFactsBuilder facts, String finding) {
        return Arguments.of(Named.of(name, facts.build()), finding);
    }

    private static Finding find(String rule, EligibilityFacts facts) {
        return RuleBook.standard().assess(facts).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
