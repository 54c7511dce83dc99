package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.application.journey.Tester.REQUEST;
import static org.duallearning.mobility.application.service.SmallProject.EDITION;
import static org.duallearning.mobility.application.service.SmallProject.PROJECT;
import static org.duallearning.mobility.application.service.SmallProject.candidacy;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.port.in.KeepRuleBooks.Adoption;
import org.duallearning.mobility.application.port.in.RecordAssessments.Decision;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.application.view.ExplanationView.RuleTraceView;
import org.duallearning.mobility.application.view.PlacementView;
import org.duallearning.mobility.application.view.RecordedAssessmentView;
import org.duallearning.mobility.application.view.ReplayView;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule books that change, and assessments that do not: what is on record stands as long as the facts are the same. */
class AssessmentRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 15);
    private static final PersonalDecision ADMITTED =
            new PersonalDecision(true, "The company takes the learner back afterwards", DecisionRole.COORDINATOR, DAY);

    /** From 25 hours a week on, where the standard book says 20. */
    private static final String STRICTER = RuleBook.standard()
            .text()
            .replace("book ", "book stricter-than-")
            .replace("weeklyHours at least 20", "weeklyHours at least 25");

    @TempDir
    private Path folder;

    private SmallProject project;

    @BeforeEach
    void setUp() {
        project = new SmallProject(folder);
    }

    @AfterEach
    void tearDown() {
        project.close();
    }

    private AssessmentsView assess() {
        return project.application
                .assessCandidacies()
                .assess(new AssessCandidacies.Query(PROJECT, EDITION, null, false, Locale.ENGLISH))
                .orElseThrow();
    }

    private AssessmentView assess(String learner) {
        return assess().assessments().stream()
                .filter(assessment -> assessment.learner().equals(learner))
                .findFirst()
                .orElseThrow();
    }

    private List<RecordedAssessmentView> record() {
        return project.application
                .recordAssessments()
                .record(REQUEST, PROJECT, EDITION, null, DAY)
                .orElseThrow()
                .recorded();
    }

    private void adoptStricter() {
        assertThat(project.application.keepRuleBooks().adopt(REQUEST, PROJECT, STRICTER, DAY.plusDays(1)))
                .isInstanceOf(Adoption.Adopted.class);
    }

    private List<String> entered() {
        return project
                .application
                .matchEditions()
                .propose(REQUEST, PROJECT, EDITION, Mechanism.MOST_PLACED, 0, DAY, Locale.ENGLISH)
                .orElseThrow()
                .placements()
                .stream()
                .map(PlacementView::learner)
                .toList();
    }

    @Test
    void whatIsPutOnRecordOnceIsNotRepeatedWhileItStands() {
        assertThat(record())
                .extracting(RecordedAssessmentView::learner, RecordedAssessmentView::verdict)
                .containsExactly(
                        tuple("ends", "REFER"),
                        tuple("may", "ELIGIBLE"),
                        tuple("short", "NOT_ELIGIBLE"),
                        tuple("silent", "UNDETERMINED"));
        assertThat(record()).isEmpty();

        project.consentOfSilent("2018-02-20");

        assertThat(assess("silent").recorded().stands()).isFalse();
        assertThat(record())
                .extracting(RecordedAssessmentView::learner, RecordedAssessmentView::number)
                .containsExactly(tuple("silent", 2));
    }

    @Test
    void aNewRuleBookDoesNotChangeWhatIsOnRecordAndIsSaidToDiffer() {
        record();
        adoptStricter();

        AssessmentView standing = assess("may");

        assertThat(standing.verdict()).isEqualTo("ELIGIBLE");
        assertThat(standing.ruleBook()).isEqualTo(RuleBook.standard().version());
        assertThat(standing.recorded().stands()).isTrue();
        assertThat(standing.recorded().verdictInForce()).isEqualTo("NOT_ELIGIBLE");
        assertThat(assess().ruleBook()).startsWith("stricter-than-");
        assertThat(entered()).containsExactly("may");
    }

    @Test
    void whatIsNotOnRecordFollowsTheBookInForce() {
        adoptStricter();

        assertThat(assess("may").verdict()).isEqualTo("NOT_ELIGIBLE");
        assertThat(assess("may").recorded()).isNull();
        assertThat(entered()).isEmpty();
    }

    @Test
    void aReplayMakesTheAssessmentAgainUnderTheBookOfItsDay() {
        record();
        adoptStricter();

        ReplayView replay = project.application
                .recordAssessments()
                .replay(PROJECT, new RecordedAssessmentKey(candidacy("may"), 1), Locale.ENGLISH)
                .orElseThrow();

        assertThat(replay.reproduced()).isTrue();
        assertThat(replay.assessment().verdict()).isEqualTo("ELIGIBLE");
        assertThat(replay.assessment().fingerprint())
                .isEqualTo(replay.recorded().fingerprint());
        assertThat(replay.verdictInForce()).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void aReplayOfAnOlderRecordShowsItAloneWithItsOwnDecision() {
        record();
        project.consentOfSilent("2018-02-20");
        record();

        ReplayView replay = project.application
                .recordAssessments()
                .replay(PROJECT, new RecordedAssessmentKey(candidacy("silent"), 1), Locale.ENGLISH)
                .orElseThrow();

        assertThat(replay.reproduced()).isTrue();
        assertThat(replay.recorded().number()).isEqualTo(1);
        assertThat(replay.assessment().verdict()).isEqualTo("UNDETERMINED");
        assertThat(replay.assessment().recorded()).isNull();
        assertThat(replay.assessment().decision()).isNull();
    }

    @Test
    void whatAPersonDecidesOnAReferredCandidacyStandsBesideTheVerdict() {
        assertThat(entered()).doesNotContain("ends");

        Decision decision =
                project.application.recordAssessments().decide(REQUEST, PROJECT, candidacy("ends"), ADMITTED, DAY);

        assertThat(decision).isInstanceOf(Decision.Decided.class);
        AssessmentView decided = assess("ends");
        assertThat(decided.verdict()).isEqualTo("REFER");
        assertThat(decided.decision().admits()).isTrue();
        assertThat(decided.decision().reason()).isEqualTo(ADMITTED.reason());
        assertThat(decided.decision().role()).isEqualTo("COORDINATOR");
        assertThat(decided.decision().decidedOn()).isEqualTo(DAY);
        assertThat(entered()).contains("ends");
    }

    @Test
    void aLaterDecisionReplacesTheOneBeforeOnTheSameRecord() {
        PersonalDecision refused = new PersonalDecision(false, "The company withdrew", DecisionRole.SCHOOL, DAY);
        project.application.recordAssessments().decide(REQUEST, PROJECT, candidacy("ends"), ADMITTED, DAY);

        project.application.recordAssessments().decide(REQUEST, PROJECT, candidacy("ends"), refused, DAY);

        assertThat(assess("ends").decision().admits()).isFalse();
        assertThat(assess("ends").recorded().number()).isEqualTo(1);
        assertThat(entered()).doesNotContain("ends");
    }

    @Test
    void aPersonHasNothingToDecideWhereTheRulesDo() {
        assertThat(project.application.recordAssessments().decide(REQUEST, PROJECT, candidacy("short"), ADMITTED, DAY))
                .isEqualTo(new Decision.NotReferred("NOT_ELIGIBLE"));
        assertThat(project.application.recordAssessments().decide(REQUEST, PROJECT, candidacy("nobody"), ADMITTED, DAY))
                .isInstanceOf(Decision.NotFound.class);
        assertThat(assess("short").recorded()).isNull();
    }

    @Test
    void aBookThatCannotBeUnderstoodLeavesTheOneBeforeInForce() {
        adoptStricter();

        Adoption adoption = project.application
                .keepRuleBooks()
                .adopt(REQUEST, PROJECT, STRICTER.replace("weeklyHours at least 25", "weeklyHours minimum 25"), DAY);

        assertThat(adoption).isInstanceOfSatisfying(Adoption.NotUnderstood.class, refusal -> {
            assertThat(STRICTER.lines().toList().get(refusal.line() - 1)).contains("weeklyHours");
            assertThat(refusal.column()).isGreaterThan(1);
            assertThat(refusal.advice()).contains("at least");
            assertThat(refusal.stays()).startsWith("stricter-than-");
        });
        assertThat(project.application
                        .keepRuleBooks()
                        .inForce(PROJECT)
                        .orElseThrow()
                        .ruleBook())
                .startsWith("stricter-than-");
    }

    @Test
    void aProjectMayReturnToABookThatItAdoptedBefore() {
        adoptStricter();

        project.application
                .keepRuleBooks()
                .adopt(REQUEST, PROJECT, RuleBook.standard().text(), DAY);
        project.application.keepRuleBooks().adopt(REQUEST, PROJECT, STRICTER, DAY.plusDays(9));

        assertThat(project.application
                        .keepRuleBooks()
                        .inForce(PROJECT)
                        .orElseThrow()
                        .adoptedOn())
                .isEqualTo(DAY.plusDays(9));
        assertThat(assess("may").verdict()).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void aComparisonTellsWhoWouldLoseWithoutSavingAnything() {
        var comparison = project.application
                .compareRuleBooks()
                .compare(PROJECT, EDITION, null, RuleBook.parse(new StringReader(STRICTER)))
                .orElseThrow();

        assertThat(comparison.candidacies()).isEqualTo(4);
        assertThat(comparison.shifts()).isEqualTo(Map.of("LOST", 3));
        assertThat(comparison.byReportingGroup()).containsOnlyKeys("OAO_DA_LEGACY");
        assertThat(assess("may").verdict()).isEqualTo("ELIGIBLE");
    }

    @Test
    void anExplanationHoldsTheFactsAndEveryConditionOfEveryRule() {
        var explanation = project.application
                .assessCandidacies()
                .explain(new AssessCandidacies.Query(PROJECT, EDITION, new LearnerId("short"), true, Locale.ENGLISH))
                .orElseThrow();

        assertThat(explanation.facts()).containsEntry("weeklyHours", "19.9").containsEntry("agreement", "RUNNING");
        assertThat(explanation.rules())
                .hasSize(RuleBook.standard().rules().size())
                .filteredOn(RuleTraceView::nearMiss)
                .extracting(RuleTraceView::rule)
                .contains("G10");
        assertThat(explanation.assessment().remedies().get(0).changes().get(0).text())
                .isEqualTo("kind of agreement");
    }

    @Test
    void thereIsNoAnswerForWhatIsNotThere() {
        ProjectReference nowhere = new ProjectReference("nowhere");
        var application = project.application;

        assertThat(application.recordAssessments().record(REQUEST, nowhere, EDITION, null, DAY))
                .isEmpty();
        assertThat(application.recordAssessments().record(REQUEST, PROJECT, new EditionId("never"), null, DAY))
                .isEmpty();
        assertThat(application.recordAssessments().recorded(PROJECT, new EditionId("never"), null))
                .isEmpty();
        assertThat(application
                        .recordAssessments()
                        .replay(PROJECT, new RecordedAssessmentKey(candidacy("may"), 1), Locale.ENGLISH))
                .isEmpty();
        assertThat(application.recordAssessments().decide(REQUEST, nowhere, candidacy("may"), ADMITTED, DAY))
                .isInstanceOf(Decision.NotFound.class);
        assertThat(application.keepRuleBooks().inForce(nowhere)).isEmpty();
        assertThat(application.keepRuleBooks().adopt(REQUEST, nowhere, STRICTER, DAY))
                .isInstanceOf(Adoption.NotFound.class);
        assertThat(application.compareRuleBooks().compare(nowhere, null, null, RuleBook.standard()))
                .isEmpty();
    }
}
