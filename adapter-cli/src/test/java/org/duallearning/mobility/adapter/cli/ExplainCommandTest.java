package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.service.CandidacyAssessments;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final ExampleStore STORE = new ExampleStore();

    @TempDir
    private Path folder;

    @Test
    void theRuleThatDecidesIsShownConditionByConditionWithTheFactsItLookedAt() {
        assertThat(STORE.answer("eligibility", "explain", "--learner", "L042"))
                .startsWith("Learner L042 may not go (edition 2018-spring).\n")
                .contains("""

                        G22a: not met
                          An agreement for alternating training takes at least 20 hours a week; below that, part-time
                          education has the part-time contract.
                          holds  underAgreement            type = OAO
                          holds  system is DBSO, LEERTIJD  system = DBSO
                          holds  type is OAO               type = OAO
                          holds  weeklyHours below 20      weeklyHours = 16
                                 then not met
                        """);
    }

    @Test
    void rulesThatOneConditionKeepsFromApplyingAreNamedWithThatCondition() {
        String page = STORE.answer("eligibility", "explain", "--learner", "L042");

        assertThat(page.lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .containsSubsequence(
                        "Rules that one condition keeps from applying",
                        "Rule | Would say | If this held | On file",
                        "G10 | met | weeklyHours at least 20 | weeklyHours = 16",
                        "G12 | met | type is DA | type = OAO",
                        "N02 | a person decides | not underAgreement | type = OAO",
                        "M07 | not known | ownPlace is yes | ownPlace = (empty)")
                .noneMatch(line -> line.startsWith("G01 |"))
                .noneMatch(line -> line.startsWith("M05 |"));
    }

    @Test
    void whatStandsInTheWayIsShownBesideTheRowThatDecides() {
        assertThat(STORE.answer(Locale.forLanguageTag("nl"), "eligibility", "explain", "--learner", "L046"))
                .contains("G01: voldaan", "M02: niet bekend")
                .contains("niet bekend  voldaan als employerConsentOn until")
                .contains("employerConsentOn = (leeg)")
                .contains("anders niet voldaan")
                .doesNotContain("M03:");
    }

    @Test
    void oneRuleOrEveryRuleIsExplainedOnDemand() {
        String one = STORE.answer("eligibility", "explain", "--learner", "L042", "--rule", "G10");
        String all = STORE.answer("eligibility", "explain", "--learner", "L042", "--all");

        assertThat(one)
                .contains("G10: does not apply", "does not hold  weeklyHours at least 20")
                .doesNotContain("G22a", "Rules that");
        assertThat(all)
                .contains("G01: does not apply", "G22a: not met", "M11: looked at later", "G38: another rule decided");
    }

    @Test
    void asJsonItIsTheWholeExplanation() {
        var query = new AssessCandidacies.Query(
                new ProjectReference(ExampleStore.PROJECT), null, new LearnerId("L042"), true, Locale.ENGLISH);
        byte[] expected = Json.write(new CandidacyAssessments(STORE.storage(), PlacementPolicy.standard())
                .explain(query)
                .orElseThrow());

        assertThat(STORE.answer("eligibility", "explain", "--learner", "L042", "--json"))
                .isEqualTo(new String(expected, StandardCharsets.UTF_8));
        assertThat(STORE.answer("eligibility", "explain", Samples.EXAMPLE, "--learner", "L042", "--json"))
                .isEqualTo(new String(expected, StandardCharsets.UTF_8));
    }

    @Test
    void anotherRuleBookGivesAnotherExplanationOfADossier() throws IOException {
        String rules = Samples.lenientRules(folder).toString();

        assertThat(CommandRun.of("eligibility", "explain", Samples.EXAMPLE, "--learner", "L042", "--rules", rules)
                        .out())
                .contains("Learner L042 may go", "Rule book 2027-01-01", "holds  weeklyHours at least 15");
    }

    @Test
    void whatIsNotThereEndsWith5() {
        CommandRun noLearner = STORE.run("eligibility", "explain", "--learner", "L999");
        CommandRun noEdition = STORE.run("eligibility", "explain", "--learner", "L042", "--edition", "2019-spring");
        CommandRun noRule = STORE.run("eligibility", "explain", "--learner", "L042", "--rule", "X1");

        assertThat(noLearner.exitCode()).isEqualTo(5);
        assertThat(noLearner.err()).contains("no candidacy of learner L999");
        assertThat(noEdition.exitCode()).isEqualTo(5);
        assertThat(noRule.exitCode()).isEqualTo(5);
        assertThat(noRule.err()).contains("There is no rule X1 in rule book");
    }

    @Test
    void aLearnerOfSeveralEditionsAsksForAChoice() {
        CommandRun run = STORE.run("eligibility", "explain", "--learner", "L075");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("say which with --edition: 2018-spring, 2019-spring");
        assertThat(run.out()).isEmpty();
    }
}
