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
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.TryPolicies.Answer;
import org.duallearning.mobility.application.port.in.TryPolicies.NamedRules;
import org.duallearning.mobility.application.port.in.TryPolicies.Policy;
import org.duallearning.mobility.application.port.in.TryPolicies.Question;
import org.duallearning.mobility.application.view.PolicyComparisonView;
import org.duallearning.mobility.application.view.PolicyComparisonView.CandidacyView;
import org.duallearning.mobility.application.view.PolicyComparisonView.CountsView;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyView;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.policy.Going;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on record, what persons decided, and what cannot be asked. */
class PolicyLaboratoryTest {
    private static final LocalDate DAY = LocalDate.of(2018, 1, 15);
    private static final PersonalDecision ADMITTED =
            new PersonalDecision(true, "The company takes the learner back afterwards", DecisionRole.COORDINATOR, DAY);

    @TempDir
    private Path folder;

    /** Under which part-time education takes so many hours a week, where the standard book says 20. */
    private static NamedRules hours(String least) {
        return new NamedRules("hours", RuleBook.parse(new StringReader(text(least))));
    }

    private static String text(String least) {
        return RuleBook.standard()
                .text()
                .replace("book ", "book other-hours-than-")
                .replace("weeklyHours at least 20", "weeklyHours at least " + least);
    }

    private static Answer ask(
            MobilityApplication application,
            ProjectReference project,
            @Nullable EditionId edition,
            List<String> indicators,
            Policy... others) {
        return application
                .tryPolicies()
                .compare(new Question(project, edition, List.of(others), Going.PLACED, indicators, 0, Locale.ENGLISH));
    }

    private static PolicyComparisonView compare(SmallProject project, Policy... others) {
        return ((Answer.Compared) ask(project.application, PROJECT, null, List.of(), others)).comparison();
    }

    private static Policy under(NamedRules rules) {
        return new Policy(rules, Mechanism.MOST_PLACED);
    }

    private static void record(SmallProject project) {
        project.application.recordAssessments().record(REQUEST, PROJECT, EDITION, null, DAY);
    }

    @Test
    void otherRulesApplyToEveryCandidacyAndWhoGainsOrLosesIsNamed() {
        try (SmallProject project = new SmallProject(folder)) {
            PolicyComparisonView view = compare(project, under(hours("19")), under(hours("25")));

            assertThat(view.policies())
                    .extracting(
                            PolicyView::policy,
                            policy -> policy.all().eligible(),
                            policy -> policy.all().entered())
                    .containsExactly(tuple("A", 1, 1), tuple("B", 2, 2), tuple("C", 0, 0));
            assertThat(view.policies().get(1).changes().entersNow())
                    .containsExactly(new CandidacyView("short", "2018-spring"));
            assertThat(view.policies().get(2).changes().placedNoMore())
                    .containsExactly(new CandidacyView("may", "2018-spring"));
            assertThat(view.provenance()).isEqualTo("SYNTHETIC");
        }
    }

    @Test
    void whatAPersonDecidedOnRecordStaysWhereTheRulesLeaveItToAPerson() {
        try (SmallProject project = new SmallProject(folder)) {
            assertThat(compare(project, under(hours("19"))).policies())
                    .allSatisfy(policy -> assertThat(policy.all().byPerson()).isZero());

            project.application.recordAssessments().decide(REQUEST, PROJECT, candidacy("ends"), ADMITTED, DAY);

            List<PolicyView> policies =
                    compare(project, under(hours("19")), under(hours("25"))).policies();
            assertThat(policies)
                    .extracting(
                            policy -> policy.all().byPerson(),
                            policy -> policy.all().entered())
                    .containsExactly(tuple(1, 2), tuple(1, 3), tuple(0, 0));
            assertThat(policies.get(2).changes().entersNoMore())
                    .extracting(CandidacyView::learner)
                    .containsExactly("ends", "may");
        }
    }

    @Test
    void whatIsOnRecordStandsUnderThePolicyOfTheProjectAloneAndThatIsSaid() {
        try (SmallProject project = new SmallProject(folder)) {
            assertThat(compare(project, under(hours("25"))).standingOnRecord()).isZero();
            record(project);
            project.application.keepRuleBooks().adopt(REQUEST, PROJECT, text("25"), DAY.plusDays(1));

            PolicyComparisonView view = compare(project, under(hours("25")), new Policy(null, Mechanism.PRIORITY));

            assertThat(view.standingOnRecord()).isEqualTo(4);
            assertThat(view.policies())
                    .extracting(policy -> policy.all().eligible())
                    .containsExactly(1, 0, 1);
            assertThat(view.policies())
                    .extracting(PolicyView::ruleBook)
                    .allSatisfy(version -> assertThat(version).startsWith("other-hours-than-"));
        }
    }

    @Test
    void whatAMechanismDoesNotTakeIntoAccountStandsWithIt() {
        try (DividedProject project = new DividedProject(folder)) {
            project.limitLille(4, "3", "");

            PolicyComparisonView view = ((Answer.Compared) ask(
                            project.application,
                            DividedProject.PROJECT,
                            null,
                            List.of(),
                            new Policy(null, Mechanism.FIRST_COME)))
                    .comparison();

            assertThat(view.policies().get(0).editions().get(0).notApplied()).isEmpty();
            assertThat(view.policies().get(1).editions().get(0).notApplied())
                    .singleElement()
                    .satisfies(condition -> {
                        assertThat(condition.condition()).isEqualTo("MINIMUM_GROUP");
                        assertThat(condition.about()).isEqualTo("REGION FR Hauts-de-France");
                    });
        }
    }

    @Test
    void groupsAndEditionsAddUpToAll() {
        try (DividedProject project = new DividedProject(folder)) {
            PolicyComparisonView view = ((Answer.Compared) ask(
                            project.application,
                            DividedProject.PROJECT,
                            DividedProject.EDITION,
                            List.of(),
                            new Policy(null, Mechanism.PRIORITY)))
                    .comparison();

            assertThat(view.edition()).isEqualTo("2018-spring");
            assertThat(view.policies()).allSatisfy(policy -> {
                CountsView all = policy.all();
                assertThat(all.placed()).isEqualTo(2);
                assertThat(policy.editions())
                        .singleElement()
                        .satisfies(edition -> assertThat(edition.counts()).isEqualTo(all));
                assertThat(policy.bySystem()).containsOnlyKeys("DBSO").containsValue(all);
                assertThat(policy.byReportingGroup().values().stream()
                                .mapToInt(CountsView::candidacies)
                                .sum())
                        .isEqualTo(5);
                assertThat(policy.shareOfTarget()).isNull();
            });
        }
    }

    @Test
    void nobodyWentSoNothingIsStatedOfAnyPolicy() {
        try (SmallProject project = new SmallProject(folder)) {
            PolicyComparisonView view = compare(project, under(hours("19")));

            assertThat(view.evidence().participants()).isZero();
            assertThat(view.evidence().going().get(1).didNotGo()).isEqualTo(2);
            assertThat(view.evidence().indicators())
                    .isNotEmpty()
                    .allSatisfy(indicator -> assertThat(indicator.byPolicy()).allSatisfy(figure -> {
                        assertThat(figure.claim()).isEqualTo("REFUSED");
                        assertThat(figure.notKnown()).isPositive();
                    }));
        }
    }

    @Test
    void whatThereIsNotIsSaid() {
        try (SmallProject project = new SmallProject(folder)) {
            Policy other = under(hours("19"));

            assertThat(ask(project.application, new ProjectReference("nowhere"), null, List.of(), other))
                    .isEqualTo(new Answer.NotFound());
            assertThat(ask(project.application, PROJECT, new EditionId("1999-spring"), List.of(), other))
                    .isEqualTo(new Answer.NotFound());
            assertThat(ask(project.application, PROJECT, null, List.of("satisfied", "happy"), other))
                    .isInstanceOfSatisfying(Answer.NoSuchIndicator.class, none -> {
                        assertThat(none.indicator()).isEqualTo("happy");
                        assertThat(none.those()).contains("satisfied").doesNotContain("active-schools");
                    });
        }
    }

    @Test
    void indicatorsThatAreNotOfParticipantsAreNamedAndNotRepeated() {
        try (SmallProject project = new SmallProject(folder)) {
            PolicyComparisonView view = ((Answer.Compared) ask(
                            project.application,
                            PROJECT,
                            null,
                            List.of("active-schools", "satisfied", "satisfied"),
                            under(hours("19"))))
                    .comparison();

            assertThat(view.evidence().notByPolicy()).containsExactly("active-schools");
            assertThat(view.evidence().indicators())
                    .singleElement()
                    .satisfies(indicator -> assertThat(indicator.indicator()).isEqualTo("satisfied"));
        }
    }
}
