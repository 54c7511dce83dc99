package org.duallearning.mobility.eligibility.conformance;

import org.duallearning.mobility.eligibility.RuleBook;

class StandardRuleBookConformanceTest extends RuleBookConformance {

    @Override
    protected RuleBook ruleBook() {
        return RuleBook.standard();
    }
}
