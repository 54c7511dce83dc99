package org.duallearning.mobility.eligibility.conformance;

import java.util.List;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.EligibilityFactsBuilder;
import org.duallearning.mobility.eligibility.Finding;
import org.duallearning.mobility.eligibility.RuleBook;

/** Puts the cases to a rule book of the engine that comes with this kit. Extend it for a book of your own. */
public abstract class RuleBookConformance extends EligibilityConformance {

    /** Returns the rule book to check. */
    protected abstract RuleBook ruleBook();

    @Override
    protected final Answer answer(Case facts) {
        Assessment assessment = ruleBook().assess(toFacts(facts));
        Finding decisive = assessment.decisive();
        return new Answer(
                assessment.verdict().name(),
                assessment.reportingGroup().name(),
                text(decisive),
                others(assessment),
                assessment.missingColumns());
    }

    private static List<String> others(Assessment assessment) {
        return assessment.shownFindings().stream()
                .filter(finding -> !finding.equals(assessment.decisive()))
                .map(RuleBookConformance::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.ruleId() + "=" + finding.outcome();
    }

    private static EligibilityFacts toFacts(Case given) {
        EligibilityFactsBuilder facts = EligibilityFacts.builder().setText("agreement", given.agreement());
        given.facts().forEach(facts::setText);
        return facts.build();
    }
}
