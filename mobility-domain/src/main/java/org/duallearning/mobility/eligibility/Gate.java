package org.duallearning.mobility.eligibility;

import java.util.List;
import java.util.Set;

/** A rule that every candidacy meets or not, unless it does not apply to it. */
record Gate(Rule rule) implements Inquiry {

    @Override
    public Answer ask(Evaluation facts) {
        Outcome outcome = outcome(facts);
        Set<Fact> looked = facts.takeRead();
        Finding finding = new Finding(rule, outcome, looked);
        return new Answer(finding, List.of(finding), this, looked);
    }

    private Outcome outcome(Evaluation facts) {
        Ternary applies = rule.applies(facts);
        if (applies == Ternary.FALSE) {
            return Outcome.NOT_APPLICABLE;
        }
        Outcome consequence = rule.consequence(facts);
        boolean certain = applies == Ternary.TRUE || consequence == Outcome.SATISFIED;
        return certain ? consequence : Outcome.UNKNOWN;
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }
}
