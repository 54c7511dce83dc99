package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of which the first that matches decides.
 *
 * <p>A row of which a condition is unknown stays possible. As long as every possible row before the matching one comes to
 * the same outcome, that is the outcome; otherwise it is unknown, and so is what those rows say.
 */
record FirstMatch(List<Rule> rules) implements Inquiry {

    FirstMatch {
        rules = List.copyOf(rules);
    }

    @Override
    public Answer ask(Evaluation facts) {
        Outcome whole = null;
        long read = 0;
        long open = 0;
        for (Rule rule : rules) {
            Applicability applicability = rule.applicability(facts);
            Outcome consequence = applicability.isOut() ? null : rule.consequence(facts);
            long looked = facts.takeRead();
            read |= looked;
            if (consequence != null) {
                open |= looked;
                whole = join(whole, consequence);
                if (applicability == Applicability.APPLIES) {
                    break;
                }
            }
        }
        return new Answer(decided(whole), FactSet.ofBits(read), FactSet.ofBits(open));
    }

    @Override
    public Finding find(Evaluation facts, Finding[] into, int at) {
        int count = rules.size();
        Outcome whole = null;
        int last = count - 1;
        for (int row = 0; row <= last; row++) {
            Rule rule = rules.get(row);
            Applicability applicability = rule.applicability(facts);
            Outcome consequence = Outcome.NOT_APPLICABLE;
            if (!applicability.isOut()) {
                consequence = rule.consequence(facts);
                whole = join(whole, consequence);
            }
            into[at + row] = rule.finding(consequence, applicability, facts.takeRead());
            if (applicability == Applicability.APPLIES) {
                last = row;
            }
        }
        Outcome outcome = decided(whole);
        for (int row = 0; row <= last; row++) {
            into[at + row] = into[at + row].amongThoseThatComeTo(outcome);
        }
        for (int row = last + 1; row < count; row++) {
            into[at + row] = rules.get(row).decidedEarlier();
        }
        return into[at + last];
    }

    @Override
    public FirstMatch narrowedTo(Evaluation facts) {
        List<Rule> possible = new ArrayList<>();
        for (Rule rule : rules) {
            Applicability applicability = rule.applicability(facts);
            if (!applicability.isOut()) {
                possible.add(rule);
            }
            if (applicability == Applicability.APPLIES) {
                break;
            }
        }
        facts.takeRead();
        return new FirstMatch(possible);
    }

    private static Outcome join(@Nullable Outcome before, Outcome consequence) {
        return before == null || before == consequence ? consequence : Outcome.UNKNOWN;
    }

    private static Outcome decided(@Nullable Outcome outcome) {
        return Objects.requireNonNull(outcome, "the last row always applies");
    }
}
