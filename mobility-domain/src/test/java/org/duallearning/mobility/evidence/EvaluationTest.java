package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.duallearning.mobility.evidence.Claim.Reason;
import org.duallearning.mobility.evidence.Claim.State;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.PartnerExchange;
import org.duallearning.mobility.statistics.ProportionInterval;
import org.duallearning.mobility.statistics.SignTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationTest {
    private static final EditionId AUTUMN = new EditionId("2019-autumn");

    private static Figure.Share share(IndicatorValue value) {
        return (Figure.Share) value.figure();
    }

    private static Indicator indicator(String id) {
        return IndicatorBook.standard().find(id).orElseThrow();
    }

    private static EvidenceSamples satisfied(int went, int satisfied, int others) {
        EvidenceSamples samples = new EvidenceSamples().went(went);
        for (int i = 1; i <= satisfied + others; i++) {
            samples.answered("L" + i, SurveyWave.AFTER, "satisfaction", i <= satisfied ? "4" : "3");
        }
        return samples;
    }

    @Test
    void aShareCountsThoseWhoAnsweredAndTellsHowManyDidNot() {
        IndicatorValue value = satisfied(20, 12, 3).value("satisfied");

        assertThat(value.figure()).isEqualTo(new Figure.Share(20, 5, 0, 12, ProportionInterval.of(12, 15)));
        assertThat(share(value).denominator()).isEqualTo(15);
        assertThat(share(value).share()).contains(new BigDecimal("0.8"));
        assertThat(value.claim()).isEqualTo(new Claim(State.STATED, List.of()));
        assertThat(value.sentence("en"))
                .contains(
                        "12 out of 15 participants who answered are (very) satisfied (80\u00a0%); of 5 there is no answer.");
        assertThat(value.sentence("nl")).get().asString().startsWith("12 van de 15 deelnemers");
    }

    @Test
    void fewAnswersAndALowResponseAreWarnedOf() {
        assertThat(satisfied(20, 5, 4).value("satisfied").claim())
                .isEqualTo(new Claim(State.STATED_WITH_WARNING, List.of(Reason.FEW_ANSWERS, Reason.LOW_RESPONSE)));
        assertThat(satisfied(18, 5, 4).value("satisfied").claim().reasons()).containsExactly(Reason.FEW_ANSWERS);
        assertThat(satisfied(21, 10, 0).value("satisfied").claim().reasons()).containsExactly(Reason.LOW_RESPONSE);
    }

    @Test
    void whatNobodyAnsweredIsNotStated() {
        IndicatorValue value = new EvidenceSamples().went(20).value("satisfied");

        assertThat(value.claim()).isEqualTo(new Claim(State.REFUSED, List.of(Reason.NO_DATA)));
        assertThat(value.sentence("en")).isEmpty();
        assertThat(share(value).share()).isEmpty();
        assertThat(share(value).interval()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anObjectiveWithoutDataHasNothingToState(Objective objective) {
        assertThat(new EvidenceSamples().evaluated().stated(objective)).isEmpty();
        assertThat(new EvidenceSamples().evaluated().values())
                .hasSize(IndicatorBook.standard().indicators().size())
                .allMatch(value -> value.claim().state() == State.REFUSED);
    }

    @Test
    void answersThatNobodyAskedForAreNotCounted() {
        EvidenceSamples samples = new EvidenceSamples()
                .went(3)
                .answered("L1", SurveyWave.AFTER, "satisfaction", "9")
                .answered("L2", SurveyWave.BEFORE, "satisfaction", "5")
                .answered("L9", SurveyWave.AFTER, "satisfaction", "5")
                .answered("M", RespondentRole.MENTOR, "L3", null, SurveyWave.AFTER, "satisfaction", "5");

        assertThat(share(samples.value("satisfied")).missing()).isEqualTo(3);
    }

    @Test
    void aLearnerWhoWentTwiceAnswersForTheEditionNamedAndOtherwiseForNone() {
        EvidenceSamples twice = new EvidenceSamples().went(1).went(EvidenceSamples.participant("L1", AUTUMN, "S1"));

        assertThat(share(twice.answered("L1", SurveyWave.AFTER, "satisfaction", "5")
                                .value("satisfied"))
                        .denominator())
                .isZero();
        Evaluation evaluation = twice.answered(
                        "R", RespondentRole.LEARNER, "L1", AUTUMN, SurveyWave.AFTER, "satisfaction", "5")
                .evaluated();
        assertThat(evaluation.column(indicator("satisfied")).category(1)).isEqualTo("yes");
        assertThat(evaluation.column(indicator("satisfied")).category(0)).isEqualTo("no-answer");
    }

    @Test
    void aLearnerWhoNamesNobodySpeaksForItself() {
        EvidenceSamples samples = new EvidenceSamples()
                .went(1)
                .answered("L1", RespondentRole.LEARNER, null, null, SurveyWave.AFTER, "satisfaction", "5");

        assertThat(share(samples.value("satisfied")).numerator()).isEqualTo(1);
    }

    @Test
    void ofTwoAnswersAboutOneStayTheFirstRespondentByCodeCountsInAnyOrder() {
        for (List<String> order : List.of(List.of("R1", "R2"), List.of("R2", "R1"))) {
            EvidenceSamples samples = new EvidenceSamples().went(1);
            order.forEach(respondent -> samples.answered(
                    respondent,
                    RespondentRole.LEARNER,
                    "L1",
                    null,
                    SurveyWave.AFTER,
                    "satisfaction",
                    respondent.equals("R1") ? "5" : "1"));
            assertThat(share(samples.value("satisfied")).numerator()).isEqualTo(1);
        }
    }

    @Test
    void aChangeCountsWhoRoseStayedEqualAndFell() {
        EvidenceSamples samples = new EvidenceSamples().went(5);
        changed(samples, "L1", "1", "3");
        changed(samples, "L2", "2", "2");
        changed(samples, "L3", "4", "3");
        samples.answered("L4", SurveyWave.BEFORE, "autonomy", "1");

        assertThat(samples.value("autonomy").figure())
                .isEqualTo(new Figure.Change(
                        new Figure.Share(5, 2, 0, 1, ProportionInterval.of(1, 3)), 1, 1, SignTest.of(1, 1, 1)));
    }

    private static void changed(EvidenceSamples samples, String learner, String before, String after) {
        samples.answered(learner, SurveyWave.BEFORE, "autonomy", before);
        samples.answered(learner, SurveyWave.AFTER, "autonomy", after);
    }

    @Test
    void onlyAnswersOfOneMentorAreComparedTheFirstOfThoseWhoAnsweredBothTimes() {
        EvidenceSamples samples = new EvidenceSamples().went(2);
        mentored(samples, "M1", "L1", SurveyWave.BEFORE, "4");
        mentored(samples, "M2", "L1", SurveyWave.BEFORE, "1");
        mentored(samples, "M3", "L1", SurveyWave.BEFORE, "4");
        mentored(samples, "M3", "L1", SurveyWave.AFTER, "1");
        mentored(samples, "M2", "L1", SurveyWave.AFTER, "3");
        mentored(samples, "M4", "L2", SurveyWave.BEFORE, "1");
        mentored(samples, "M5", "L2", SurveyWave.AFTER, "4");

        assertThat(((Figure.Change) samples.value("personal-mentor").figure()).rose())
                .isEqualTo(new Figure.Share(2, 1, 0, 1, ProportionInterval.of(1, 1)));
    }

    private static void mentored(
            EvidenceSamples samples, String mentor, String learner, SurveyWave wave, String value) {
        samples.answered(mentor, RespondentRole.MENTOR, learner, null, wave, "autonomy", value);
    }

    @Test
    void severalQuestionsAreTakenTogetherAndOnlyThoseAnsweredBothTimes() {
        EvidenceSamples samples = new EvidenceSamples()
                .went(1)
                .answered("L1", SurveyWave.BEFORE, "technical-1", "1")
                .answered("L1", SurveyWave.AFTER, "technical-1", "3")
                .answered("L1", SurveyWave.BEFORE, "technical-2", "3")
                .answered("L1", SurveyWave.AFTER, "technical-2", "2")
                .answered("L1", SurveyWave.BEFORE, "technical-3", "4");

        assertThat(((Figure.Change) samples.value("technical").figure()).rose().numerator())
                .isEqualTo(1);
    }

    @Test
    void aLanguageThatIsOnesOwnIsLeftOut() {
        EvidenceSamples samples = new EvidenceSamples()
                .went(3)
                .answered("L1", SurveyWave.BEFORE, "host-language", "A2")
                .answered("L1", SurveyWave.AFTER, "host-language", "B1")
                .answered("L2", SurveyWave.BEFORE, "host-language", "not-applicable");

        Figure.Change change = (Figure.Change) samples.value("language").figure();

        assertThat(change.rose()).isEqualTo(new Figure.Share(3, 1, 1, 1, ProportionInterval.of(1, 1)));
        assertThat(samples.evaluated().column(indicator("language")).counts()).containsExactly(1, 0, 0, 1, 1);
    }

    @Test
    void whatAppliesToNobodyIsNotStated() {
        EvidenceSamples samples =
                new EvidenceSamples().went(1).answered("L1", SurveyWave.AFTER, "host-language", "not-applicable");

        assertThat(samples.value("language").claim())
                .isEqualTo(new Claim(State.REFUSED, List.of(Reason.NOT_APPLICABLE)));
    }

    @Test
    void participantsWithAnActivityOnRecordAreAmbassadors() {
        EvidenceSamples samples = new EvidenceSamples()
                .went(12)
                .activity("L1", "S1", ActivityKind.AMBASSADOR, Audience.CLASS, 20, null)
                .activity("L1", "S1", ActivityKind.AMBASSADOR, Audience.PUBLIC, 5, null)
                .activity("L2", "S1", ActivityKind.AWARENESS, Audience.CLASS, 20, null);

        assertThat(samples.value("ambassadors").figure()).isEqualTo(Figure.Share.ofRecords(12, 1));
        assertThat(samples.value("ambassadors").claim().state()).isEqualTo(State.STATED);
    }

    @Test
    void awarenessIsCountedByPeopleAndByManagementOfSchools() {
        EvidenceSamples samples = new EvidenceSamples()
                .went(2)
                .went(EvidenceSamples.participant("L8", EvidenceSamples.SPRING, "S2"))
                .went(EvidenceSamples.participant("L9", EvidenceSamples.SPRING, "S3"))
                .atSchool("P1", RespondentRole.PEER, "S1", "4")
                .atSchool("P2", RespondentRole.PEER, "S1", "2")
                .atSchool("D1", RespondentRole.MANAGEMENT, "S1", "5")
                .atSchool("D2", RespondentRole.MANAGEMENT, "S1", "1")
                .atSchool("D3", RespondentRole.MANAGEMENT, "S2", "3")
                .atSchool("D4", RespondentRole.MANAGEMENT, "S9", "5");

        assertThat(share(samples.value("aware-peers")))
                .isEqualTo(new Figure.Share(2, 0, 0, 1, ProportionInterval.of(1, 2)));
        assertThat(share(samples.value("aware-management")))
                .isEqualTo(new Figure.Share(3, 1, 0, 1, ProportionInterval.of(1, 2)));
        assertThat(samples.value("aware-teachers").claim().state()).isEqualTo(State.REFUSED);
    }

    @Test
    void reachIsSummedUpBeyondWhatAWholeNumberOfTheMachineHolds() {
        EvidenceSamples samples = new EvidenceSamples();
        for (int i = 0; i < 3; i++) {
            samples.activity(null, "S1", ActivityKind.DISSEMINATION, Audience.PUBLIC, Integer.MAX_VALUE, "A page");
        }

        assertThat(samples.value("reach-dissemination").figure())
                .isEqualTo(new Figure.Amount(3L * Integer.MAX_VALUE, 3, 0));
    }

    @Test
    void reachIsSummedUpAndWhatIsNotKnownIsTold() {
        EvidenceSamples samples = new EvidenceSamples()
                .went(1)
                .activity("L1", "S1", ActivityKind.AMBASSADOR, Audience.CLASS, 20, null)
                .activity(null, "S1", ActivityKind.AWARENESS, Audience.SCHOOL_PEERS, null, null)
                .activity(null, null, ActivityKind.DISSEMINATION, Audience.POLICY, 40, "VLEVA")
                .activity(null, null, ActivityKind.DISSEMINATION, Audience.PUBLIC, 10, " vleva")
                .activity(null, null, ActivityKind.DISSEMINATION, Audience.PUBLIC, 10, "A newspaper");

        assertThat(samples.value("reach-peers").figure()).isEqualTo(new Figure.Amount(20, 2, 1));
        assertThat(samples.value("reach-peers").claim().reasons()).containsExactly(Reason.PARTLY_UNKNOWN);
        assertThat(samples.value("reach-dissemination").figure()).isEqualTo(new Figure.Amount(60, 3, 0));
        assertThat(samples.value("forums").figure()).isEqualTo(new Figure.Amount(2, 3, 0));
        assertThat(samples.value("active-schools").figure()).isEqualTo(Figure.Share.ofRecords(1, 1));
    }

    @Test
    void recommendationsAreCountedByTheStatusTheyReached() {
        EvidenceSamples samples = new EvidenceSamples()
                .recommended("R1", List.of("satisfied"), RecommendationStatus.DRAFTED, RecommendationStatus.REVIEWED)
                .recommended("R2", List.of(), RecommendationStatus.DRAFTED);

        assertThat(samples.value("drafted").figure()).isEqualTo(Figure.Share.ofRecords(2, 2));
        assertThat(samples.value("reviewed").figure()).isEqualTo(Figure.Share.ofRecords(2, 1));
        assertThat(samples.value("adopted").sentence("en")).contains("0 of 2 recommendations were taken over.");
    }

    @Test
    void aRecommendationRestsOnAnIndicatorOnlyIfThatSaysSomething() {
        EvidenceSamples samples = new EvidenceSamples()
                .went(1)
                .recommended("R1", List.of("go-again", "satisfied"))
                .recommended("R2", List.of("evidenced", "go-again"))
                .recommended("R3", List.of());

        assertThat(samples.value("evidenced").figure()).isEqualTo(Figure.Share.ofRecords(3, 0));
        samples.answered("L1", SurveyWave.AFTER, "satisfaction", "5");
        assertThat(samples.value("evidenced").figure()).isEqualTo(Figure.Share.ofRecords(3, 1));
        assertThat(samples.value("evidenced").sentence("en"))
                .contains("1 of 3 recommendations rests on an indicator of which there are data.");
    }

    @Test
    void whatCameFurtherCameAsFarAsThatAlsoWhereNoStepSaysSo() {
        EvidenceSamples samples = new EvidenceSamples()
                .recommended("R1", List.of(), RecommendationStatus.ADOPTED)
                .recommended("R2", List.of(), RecommendationStatus.PROPOSED)
                .recommended("R3", List.of());

        assertThat(samples.value("drafted").figure()).isEqualTo(Figure.Share.ofRecords(3, 2));
        assertThat(samples.value("reviewed").figure()).isEqualTo(Figure.Share.ofRecords(3, 0));
        assertThat(samples.value("proposed").figure()).isEqualTo(Figure.Share.ofRecords(3, 2));
        assertThat(samples.value("adopted").figure()).isEqualTo(Figure.Share.ofRecords(3, 1));
    }

    @Test
    void learnersSentAndReceivedAreSetSideBySideForEachPartnerAndYear() {
        IndicatorValue value = new EvidenceSamples()
                .exchanged("B", "2018-2019", 55, null)
                .exchanged("B", "2017-2018", 41, 13)
                .exchanged("A", "2018-2019", 1, 6)
                .value("reciprocity");

        Figure.Exchanges exchanges = (Figure.Exchanges) value.figure();
        assertThat(exchanges.exchanges())
                .extracting(PartnerExchange::schoolYear, PartnerExchange::sent)
                .containsExactly(tuple("2018-2019", 1), tuple("2017-2018", 41), tuple("2018-2019", 55));
        assertThat(List.of(exchanges.sent(), exchanges.received())).containsExactly(97L, 19L);
        assertThat(exchanges.missing()).isEqualTo(1);
        assertThat(value.claim().reasons()).containsExactly(Reason.PARTLY_UNKNOWN);
    }

    @Test
    void whatIsNotKnownOfAnyPartnerIsNotSaidToBeNobody() {
        assertThat(new EvidenceSamples()
                        .exchanged("A", "2018-2019", null, 5)
                        .value("reciprocity")
                        .sentence("en"))
                .contains("? learners were sent and 5 received.");
    }

    @Test
    void sumsOfLearnersSentAndReceivedDoNotOverflow() {
        Figure figure = new EvidenceSamples()
                .exchanged("A", "2018-2019", Integer.MAX_VALUE, 1)
                .exchanged("B", "2018-2019", Integer.MAX_VALUE, 1)
                .value("reciprocity")
                .figure();

        assertThat(figure.marks()).containsEntry("sent", "4294967294");
    }

    @Test
    void participantsAreSetAgainstTheTarget() {
        IndicatorValue value = new EvidenceSamples().went(96).target(200).value("participants");

        assertThat(value.figure()).isEqualTo(new Figure.AgainstTarget(96, 200));
        assertThat(value.sentence("en")).contains("96 learners went; 200 were planned (48\u00a0%).");
        assertThat(new EvidenceSamples().went(1).value("participants").claim().reasons())
                .containsExactly(Reason.NO_TARGET);
        assertThat(new EvidenceSamples().went(1).value("participants").sentence("en"))
                .contains("1 learner went; ? were planned.");
    }

    @Test
    void aBreakdownAddsUpToTheWhole() {
        Evaluation evaluation = satisfied(20, 12, 3)
                .went(EvidenceSamples.participant("L21", AUTUMN, "S1"))
                .evaluated();

        assertThat(evaluation.by(Breakdown.EDITION, indicator("satisfied")))
                .containsOnlyKeys("2018-spring", "2019-autumn")
                .hasEntrySatisfying(
                        "2019-autumn",
                        value -> assertThat(value.claim().state()).isEqualTo(State.REFUSED));
        assertThat(evaluation.by(Breakdown.REPORTING_GROUP, indicator("satisfied")))
                .containsOnlyKeys("SAO", "OAO_DA_LEGACY", "WORK_SEEKER")
                .hasEntrySatisfying(
                        "WORK_SEEKER",
                        value -> assertThat(value.claim().reasons()).containsExactly(Reason.NO_POPULATION));
        assertThat(evaluation.by(Breakdown.EDITION, indicator("forums"))).isEmpty();
    }

    @Test
    void answersAreShownAsTheyWereGivenOnTheWholeScale() {
        Evaluation evaluation = satisfied(3, 1, 1).evaluated();

        ParticipantColumn column = evaluation
                .answers("satisfaction", RespondentRole.LEARNER, SurveyWave.AFTER)
                .orElseThrow();

        assertThat(column.categories()).containsExactly("1", "2", "3", "4", "5", "not-applicable", "no-answer");
        assertThat(column.counts()).containsExactly(0, 0, 1, 1, 0, 0, 1);
        assertThat(column.category(0)).isEqualTo("4");
        assertThat(evaluation.answers("awareness", RespondentRole.PEER, SurveyWave.AFTER))
                .isEmpty();
        assertThat(evaluation.answers("satisfaction", RespondentRole.LEARNER, SurveyWave.BEFORE))
                .isEmpty();
    }

    @Test
    void onlyParticipantsHaveColumns() {
        assertThatThrownBy(() -> new EvidenceSamples().evaluated().column(indicator("forums")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLearnerCannotGoTwiceWithOneEdition() {
        EvidenceSamples twice = new EvidenceSamples().went(1).went(1);

        assertThatThrownBy(twice::records).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLearnerIsOfOneSchool() {
        EvidenceSamples moved = new EvidenceSamples().went(1).went(EvidenceSamples.participant("L1", AUTUMN, "S2"));

        assertThatThrownBy(moved::records).hasMessage("Learner L1 is of two schools.");
    }

    @Test
    void ofSomeParticipantsTheOthersAreLeftOutWithTheirAnswers() {
        Evaluation evaluation = satisfied(20, 12, 3).evaluated();

        IndicatorValue value = evaluation.among(
                indicator("satisfied"),
                participant -> List.of("L1", "L13", "L20")
                        .contains(participant.learner().value()));

        assertThat(value.figure()).isEqualTo(new Figure.Share(3, 1, 0, 1, ProportionInterval.of(1, 2)));
        assertThat(value.claim().reasons()).containsExactly(Reason.FEW_ANSWERS);
        assertThat(evaluation.among(indicator("satisfied"), participant -> true))
                .isEqualTo(evaluation.value(indicator("satisfied")));
        assertThat(evaluation
                        .among(indicator("satisfied"), participant -> false)
                        .claim())
                .isEqualTo(Claim.refused(Reason.NO_POPULATION));
        assertThatThrownBy(() -> evaluation.among(indicator("active-schools"), participant -> true))
                .hasMessageContaining("active-schools");
    }

    @Test
    void whenOneOfTwoStaysIsLeftOutAnAnswerThatMayBeAboutItIsNotTakenForTheOther() {
        Evaluation evaluation = new EvidenceSamples()
                .went(EvidenceSamples.participant("L1", EvidenceSamples.SPRING, "S1"))
                .went(EvidenceSamples.participant("L1", AUTUMN, "S1"))
                .answered("L1", SurveyWave.AFTER, "satisfaction", "5")
                .evaluated();

        Figure.Share left = share(evaluation.among(
                indicator("satisfied"), participant -> participant.edition().equals(AUTUMN)));

        assertThat(left.population()).isEqualTo(1);
        assertThat(left.missing()).isEqualTo(1);
    }
}
