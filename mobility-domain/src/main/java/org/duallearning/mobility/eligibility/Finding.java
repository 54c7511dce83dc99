package org.duallearning.mobility.eligibility;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What one rule said about one candidacy.
 *
 * @param rule the rule, with its legal basis and its text
 * @param outcome what it said
 * @param facts the facts it looked at before it could say so, in the order of {@link Fact}
 */
public record Finding(Rule rule, Outcome outcome, Set<Fact> facts) {

    /** Copies the facts. */
    public Finding {
        Set<Fact> copy = EnumSet.noneOf(Fact.class);
        copy.addAll(facts);
        facts = Collections.unmodifiableSet(copy);
    }

    /** Returns the identifier of the rule. */
    public String ruleId() {
        return rule.id();
    }

    @Override
    public String toString() {
        return rule.id() + " " + outcome;
    }
}
