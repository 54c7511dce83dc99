package org.example.embedder;

import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.conformance.RuleBookConformance;

class RuleBookTest extends RuleBookConformance {

    @Override
    protected RuleBook ruleBook() {
        return RuleBook.standard();
    }
}
