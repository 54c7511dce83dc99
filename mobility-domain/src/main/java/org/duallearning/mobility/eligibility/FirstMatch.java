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
    public Finding find(Evaluation facts, List<Finding> into) {
        int count = rules.size();
        Applicability[] applicabilities = new Applicability[count];
        long[] looked = new long[count];
        Outcome whole = null;
        int last = count - 1;
        for (int row = 0; row <= last; row++) {
            Rule rule = rules.get(row);
            Applicability applicability = rule.applicability(facts);
            applicabilities[row] = applicability;
            if (!applicability.isOut()) {
                whole = join(whole, rule.consequence(facts));
            }
            looked[row] = facts.takeRead();
            if (applicability == Applicability.APPLIES) {
                last = row;
            }
        }
        Outcome outcome = decided(whole);
        for (int row = 0; row < count; row++) {
            into.add(
                    row > last
                            ? rules.get(row).finding(Outcome.NOT_APPLICABLE, Applicability.DECIDED_EARLIER, 0)
                            : finding(rules.get(row), outcome, applicabilities[row], looked[row]));
        }
        return into.get(into.size() - count + last);
    }

    private static Finding finding(Rule rule, Outcome whole, Applicability applicability, long looked) {
        if (applicability.isOut()) {
            return rule.finding(Outcome.NOT_APPLICABLE, applicability, looked);
        }
        boolean overtaken = applicability == Applicability.MAY_APPLY && whole != Outcome.UNKNOWN;
        return overtaken
                ? rule.finding(Outcome.NOT_APPLICABLE, Applicability.MAKES_NO_DIFFERENCE, looked)
                : rule.finding(whole, applicability, looked);
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
