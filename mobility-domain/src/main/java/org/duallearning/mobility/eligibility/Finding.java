package org.duallearning.mobility.eligibility;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said about one candidacy, and which facts it looked at before it could.
 *
 * <p>Immutable and thread-safe.
 */
public final class Finding {

    private final Rule rule;
    private final Outcome outcome;
    private final Applicability applicability;
    private final FactSet facts;

    Finding(Rule rule, Outcome outcome, Applicability applicability, long facts) {
        this.rule = rule;
        this.outcome = outcome;
        this.applicability = applicability;
        this.facts = FactSet.ofBits(facts);
    }

    /** Returns the rule, with its legal basis and its text. */
    public Rule rule() {
        return rule;
    }

    /** Returns the identifier of the rule. */
    public String ruleId() {
        return rule.id();
    }

    /** Returns what the rule said. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns whether the rule had anything to say, and if not, why not. */
    public Applicability applicability() {
        return applicability;
    }

    /** Returns the facts that the rule looked at before it could say so, in the order of {@link Fact}; unmodifiable. */
    public Set<Fact> facts() {
        return facts;
    }

    /** What a possible row says when it is known what all possible rows come to. */
    Finding amongThoseThatComeTo(Outcome whole) {
        if (applicability.isOut()) {
            return this;
        }
        boolean overtaken = applicability == Applicability.MAY_APPLY && whole != Outcome.UNKNOWN;
        return overtaken
                ? rule.finding(Outcome.NOT_APPLICABLE, Applicability.MAKES_NO_DIFFERENCE, facts.bits())
                : rule.finding(whole, applicability, facts.bits());
    }

    boolean is(Outcome someOutcome, Applicability someApplicability, long someFacts) {
        return outcome == someOutcome && applicability == someApplicability && facts.bits() == someFacts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && is(that.outcome, that.applicability, that.facts.bits());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, outcome, applicability, facts.bits());
    }

    @Override
    public String toString() {
        return rule.id() + " " + outcome;
    }
}
