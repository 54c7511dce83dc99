package org.duallearning.mobility.eligibility.conformance;

import org.duallearning.mobility.eligibility.RuleBook;

/** Puts the cases to a rule book of the engine that comes with this kit. Extend it for a book of your own. */
public abstract class RuleBookConformance extends EligibilityConformance {

    /** Returns the rule book to check. */
    protected abstract RuleBook ruleBook();

    @Override
    protected final Answer answer(Case facts) {
        return RuleBookCases.answer(ruleBook().assess(RuleBookCases.facts(facts)));
    }
}
