package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of which the first that matches decides.
 *
 * <p>A row of which a condition is unknown stays possible. As long as every possible row before the matching one comes to
 * the same outcome, that is the outcome; otherwise it is unknown, and so is what those rows say.
 */
record FirstMatch(List<Rule> rules) implements Inquiry {

    /** How far one row got. */
    private record Row(Rule rule, Ternary applies, Outcome consequence, Set<Fact> looked) {

        Finding finding(Outcome whole) {
            Outcome outcome = switch (applies) {
                case TRUE -> whole;
                case UNKNOWN -> whole == Outcome.UNKNOWN ? whole : Outcome.NOT_APPLICABLE;
                case FALSE -> Outcome.NOT_APPLICABLE;
            };
            return new Finding(rule, outcome, looked);
        }
    }

    FirstMatch {
        rules = List.copyOf(rules);
    }

    @Override
    public Answer ask(Evaluation facts) {
        List<Row> rows = new ArrayList<>();
        Set<Outcome> possible = new HashSet<>();
        Set<Fact> looked = EnumSet.noneOf(Fact.class);
        List<Rule> rest = new ArrayList<>();
        boolean decided = false;
        for (Rule rule : rules) {
            Row row = decided ? skipped(rule) : look(rule, facts);
            rows.add(row);
            if (row.applies() != Ternary.FALSE) {
                possible.add(row.consequence());
                looked.addAll(row.looked());
                rest.add(rule);
            }
            decided |= row.applies() == Ternary.TRUE;
        }
        Outcome outcome = possible.size() == 1 ? possible.iterator().next() : Outcome.UNKNOWN;
        List<Finding> findings = rows.stream().map(row -> row.finding(outcome)).toList();
        return new Answer(
                findings.get(rules.indexOf(rest.get(rest.size() - 1))), findings, new FirstMatch(rest), looked);
    }

    private static Row look(Rule rule, Evaluation facts) {
        Ternary applies = rule.applies(facts);
        Outcome consequence = applies == Ternary.FALSE ? Outcome.NOT_APPLICABLE : rule.consequence(facts);
        return new Row(rule, applies, consequence, facts.takeRead());
    }

    private static Row skipped(Rule rule) {
        return new Row(rule, Ternary.FALSE, Outcome.NOT_APPLICABLE, Set.of());
    }
}
