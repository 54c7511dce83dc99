package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.eligibility.CompleteFacts.under;
import static org.duallearning.mobility.eligibility.CompleteFacts.withoutAgreement;
import static org.duallearning.mobility.learner.AgreementType.DA;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.AANLOOP;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a rule stayed silent, and what it asked. */
class RuleTraceTest {

    private static Finding find(String rule, EligibilityFactsBuilder facts) {
        return RuleBook.standard().assess(facts.build()).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} of an agreement signed on {1}: {2}")
    @CsvSource({
        "G21, 2016-09-01, APPLIES",
        "G21, 2016-08-31, NOT_IN_FORCE",
        "G01, 2016-09-01, CONDITION_NOT_MET",
        "G01, 2016-08-31, NOT_IN_FORCE",
        "G11, 2016-09-01, NOT_IN_FORCE",
        "G11, 2016-08-31, CONDITION_NOT_MET",
        "G22a, 2016-09-01, DECIDED_EARLIER",
        "M04, 2016-09-01, DECIDED_LATER",
        "M11, 2016-09-01, DECIDED_LATER",
    })
    void whatIsNotInForceIsNotConfusedWithWhatIsNotMet(String rule, LocalDate signedOn, Applicability expected) {
        assertThat(find(rule, under(LEERTIJD, OAO, "24", signedOn)).applicability())
                .isEqualTo(expected);
    }

    @Test
    void aRuleOfTheDepartureClockIsNotInForceBeforeItsFirstDeparture() {
        assertThat(find("N04", withoutAgreement(AANLOOP)).applicability()).isEqualTo(Applicability.NOT_IN_FORCE);
    }

    @Test
    void aFactThatIsMissingLeavesOpenWhetherARuleApplies() {
        EligibilityFactsBuilder hoursUnknown = under(DBSO, OAO, "24").weeklyHours(null);
        EligibilityFactsBuilder agreeing =
                under(DBSO, OAO, "24").weeklyHours(null).type(DA).signedOn(LocalDate.of(2025, 9, 1));

        assertThat(find("G10", hoursUnknown).applicability()).isEqualTo(Applicability.MAY_APPLY);
        assertThat(find("G14", agreeing).applicability()).isEqualTo(Applicability.MAKES_NO_DIFFERENCE);
        assertThat(find("G14", agreeing).facts()).contains(Fact.SIGNED_ON, Fact.WEEKLY_HOURS);
    }

    @Test
    void everyConditionIsTracedWithTheFactsItLookedAt() {
        RuleTrace trace = trace("G02", under(DUAAL_SO, SAO, "24").lessonHours(null));

        assertThat(trace.conditions())
                .extracting(TracedCondition::text, TracedCondition::holds)
                .containsExactly(
                        tuple("signed from 2016-09-01", Optional.of(true)),
                        tuple("underAgreement", Optional.of(true)),
                        tuple("system is DUAAL_SO", Optional.of(true)),
                        tuple("type is SAO", Optional.of(true)),
                        tuple("weeklyHours below 20", Optional.of(false)),
                        tuple("weekTotal at least 28", Optional.empty()),
                        tuple("simulatedWorkplace is no", Optional.of(true)));
        assertThat(trace.conditions().get(5).facts()).containsExactly(Fact.WEEKLY_HOURS, Fact.LESSON_HOURS);
        assertThat(trace.failing()).extracting(TracedCondition::text).containsExactly("weeklyHours below 20");
        assertThat(trace.isNearMiss()).isTrue();
    }

    @Test
    void aConsequenceIsTracedWithItsCondition() {
        RuleTrace trace = trace("N01", withoutAgreement(DUAAL_SO).trainingDaysWithoutAgreement(21));

        assertThat(trace.consequences())
                .extracting(
                        then -> then.condition().text(),
                        then -> then.condition().holds(),
                        RuleTrace.TracedConsequence::outcome)
                .containsExactly(
                        tuple("trainingDaysWithoutAgreement at most 20", Optional.of(false), Outcome.SATISFIED),
                        tuple("", Optional.of(true), Outcome.VIOLATED));
        assertThat(trace.isNearMiss()).isFalse();
    }

    @Test
    void alternativesAreTracedInTheWordsOfTheBook() {
        List<String> texts = trace("G29", under(DUAAL_SO, SAO, "24")).conditions().stream()
                .map(TracedCondition::text)
                .toList();

        assertThat(texts.get(texts.size() - 1))
                .startsWith("type is OAO and weeklyHours at least 20 or type is SAO and")
                .endsWith(" or type is SAO and simulatedWorkplace is yes");
    }

    private static RuleTrace trace(String rule, EligibilityFactsBuilder facts) {
        return RuleBook.standard().assess(facts.build()).traces().stream()
                .filter(trace -> trace.finding().ruleId().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
