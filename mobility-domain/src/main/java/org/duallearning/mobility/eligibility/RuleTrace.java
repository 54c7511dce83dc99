package org.duallearning.mobility.eligibility;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one rule said about one candidacy, condition by condition, with none left out.
 *
 * @param finding what the rule said
 * @param conditions what must hold for the rule to apply: its date, then its conditions in the order of the book
 * @param consequences under which condition what follows, in the order of the book
 */
public record RuleTrace(Finding finding, List<TracedCondition> conditions, List<TracedConsequence> consequences) {

    /**
     * What follows from a rule if a condition holds and none before it did.
     *
     * @param condition the condition; the last one of a rule has no words and always holds
     * @param outcome what follows
     */
    public record TracedConsequence(TracedCondition condition, Outcome outcome) {}

    /** Copies the lists. */
    public RuleTrace {
        conditions = List.copyOf(conditions);
        consequences = List.copyOf(consequences);
    }

    static RuleTrace of(Finding finding, Evaluation given) {
        Rule rule = finding.rule();
        return new RuleTrace(
                finding,
                Stream.concat(rule.inForce().stream(), rule.whens().stream())
                        .map(clause -> TracedCondition.of(clause, given))
                        .toList(),
                rule.consequences().stream()
                        .map(each -> new TracedConsequence(TracedCondition.of(each.clause(), given), each.outcome()))
                        .toList());
    }

    /** Returns the conditions that are known not to hold. */
    public List<TracedCondition> failing() {
        return conditions.stream().filter(TracedCondition::fails).toList();
    }

    /** Returns whether the rule would apply, or might, if one condition were otherwise. */
    public boolean isNearMiss() {
        return failing().size() == 1;
    }
}
