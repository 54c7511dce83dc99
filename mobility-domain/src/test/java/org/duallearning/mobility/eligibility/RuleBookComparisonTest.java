package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.eligibility.CompleteFacts.under;
import static org.duallearning.mobility.eligibility.CompleteFacts.withOwnPlace;
import static org.duallearning.mobility.learner.AgreementType.DA;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.RuleBookComparison.Candidate;
import org.duallearning.mobility.eligibility.RuleBookComparison.ChangedFinding;
import org.duallearning.mobility.eligibility.RuleBookComparison.Shift;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.project.EditionId;
import org.junit.jupiter.api.Test;

class RuleBookComparisonTest {

    private static final RuleBook STANDARD = RuleBook.standard();

    private static final List<Candidate> COHORT = List.of(
            candidate("short", under(DBSO, OAO, "18")),
            candidate("long", under(DBSO, OAO, "24")),
            candidate("part-time", under(DBSO, DA, "15")),
            candidate("internship", under(DUAAL_SO, SAO, "16")));

    private static Candidate candidate(String learner, EligibilityFactsBuilder facts) {
        return new Candidate(new CandidacyKey(new LearnerId(learner), new EditionId("2018-spring")), facts.build());
    }

    private static RuleBook with(String right, String other) {
        assertThat(STANDARD.text()).contains(right);
        return RuleBook.parse(new StringReader(STANDARD.text().replace(right, other)));
    }

    @Test
    void aBookChangesNothingBesideItself() {
        RuleBookComparison comparison = RuleBookComparison.between(STANDARD, STANDARD, COHORT);

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.candidacies()).isEqualTo(4);
    }

    @Test
    void whoGainsAndWhoLosesIsToldByReportingGroupWithTheRulesThatSayOtherwise() {
        RuleBook lower = with("""
                  when system is DBSO
                  when type is OAO
                  when weeklyHours at least 20
                """.indent(0), """
                  when system is DBSO
                  when type is OAO
                  when weeklyHours at least 18
                """.indent(0));

        RuleBookComparison gain = RuleBookComparison.between(STANDARD, lower, COHORT);
        RuleBookComparison loss = RuleBookComparison.between(lower, STANDARD, COHORT);

        assertThat(gain.count()).isEqualTo(Map.of(Shift.GAINED, 1));
        assertThat(gain.countByReportingGroup())
                .isEqualTo(Map.of(ReportingGroup.OAO_DA_LEGACY, Map.of(Shift.GAINED, 1)));
        assertThat(gain.differences().get(0).changedFindings())
                .containsExactly(
                        new ChangedFinding("G22a", Optional.of(Outcome.VIOLATED), Optional.empty()),
                        new ChangedFinding("G10", Optional.empty(), Optional.of(Outcome.SATISFIED)));
        assertThat(loss.count()).isEqualTo(Map.of(Shift.LOST, 1));
    }

    @Test
    void aBookThatOnlyPutsSomeoneBeforeOthersChangesSomethingToo() {
        RuleBook otherwise = with(
                "when system is DUAAL_SO, DUAAL_BUSO_OV3, DUAAL_BUSO_OV4, DUAAL_VOLW\n  basis high project-2023",
                "when system is DBSO\n  basis high project-2023");

        RuleBookComparison comparison = RuleBookComparison.between(
                STANDARD,
                otherwise,
                List.of(candidate("long", under(DBSO, OAO, "24").grade(2))));

        assertThat(comparison.count()).isEqualTo(Map.of(Shift.OTHER_REASONS, 1));
        assertThat(comparison.differences().get(0).changedFindings()).isEmpty();
        assertThat(comparison.differences().get(0).after().priorityClass()).isEqualTo(2);
    }

    @Test
    void eachBookIsAskedAboutTheFactsAsItsOwnTradesMakeThem() {
        EligibilityFacts close = withOwnPlace().build();
        Candidate candidate = new Candidate(
                new CandidacyKey(new LearnerId("found"), new EditionId("2018-spring")),
                close,
                close.with(Fact.OWN_PLACE_TRADE_RELATED, false));

        assertThat(RuleBookComparison.between(STANDARD, STANDARD, List.of(candidate))
                        .differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.before().facts()).isEqualTo(close);
                    assertThat(difference.after().facts().flag(Fact.OWN_PLACE_TRADE_RELATED))
                            .contains(false);
                });
    }

    @Test
    void whoComesBeforeAPersonAndWhoseReasonsChangeIsToldApart() {
        RuleBook referring = with("rule G12 agreement", "rule G12x agreement");
        RuleBook asking = RuleBook.parse(new StringReader(STANDARD.text()
                .replace(
                        "  basis high syntra-types, groups-2016\n  nl Een deeltijdse arbeidsovereenkomst past",
                        "  basis low syntra-types\n  nl Een deeltijdse arbeidsovereenkomst past")
                .replace(
                        "  when weeklyHours below 20\n  then satisfied\n  basis low syntra-types",
                        "  when weeklyHours below 20\n  then refer\n  basis low syntra-types")));

        assertThat(RuleBookComparison.between(STANDARD, referring, COHORT).count())
                .isEqualTo(Map.of(Shift.OTHER_REASONS, 1));
        assertThat(RuleBookComparison.between(STANDARD, asking, COHORT).count())
                .isEqualTo(Map.of(Shift.NEWLY_REFERRED, 1));
    }
}
