package org.duallearning.mobility.eligibility;

import java.util.List;

/** A rule that every candidacy meets or not, unless it does not apply to it. */
record Gate(Rule rule) implements Inquiry {

    @Override
    public Answer ask(Evaluation facts) {
        Outcome outcome = outcome(rule.applicability(facts), facts);
        FactSet read = FactSet.ofBits(facts.takeRead());
        return new Answer(outcome, read, read);
    }

    @Override
    public Finding find(Evaluation facts, Finding[] into, int at) {
        Applicability applicability = rule.applicability(facts);
        Outcome outcome = outcome(applicability, facts);
        Finding finding = rule.finding(outcome, applicability, facts.takeRead());
        into[at] = finding;
        return finding;
    }

    private Outcome outcome(Applicability applicability, Evaluation facts) {
        if (applicability.isOut()) {
            return Outcome.NOT_APPLICABLE;
        }
        Outcome consequence = rule.consequence(facts);
        boolean certain = applicability == Applicability.APPLIES || consequence == Outcome.SATISFIED;
        return certain ? consequence : Outcome.UNKNOWN;
    }

    @Override
    public Inquiry narrowedTo(Evaluation facts) {
        return this;
    }

    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }
}
