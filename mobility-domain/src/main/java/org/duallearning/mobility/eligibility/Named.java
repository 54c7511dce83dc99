package org.duallearning.mobility.eligibility;

import java.util.Collection;

/** A condition worked out in Java. */
record Named(JavaCondition condition) implements Condition {

    @Override
    public Ternary test(Evaluation facts) {
        condition.facts().forEach(facts::get);
        if (condition.facts().stream().anyMatch(fact -> fact.emptyMeansNone() && facts.isUnknown(fact))) {
            return Ternary.UNKNOWN;
        }
        return condition.test(facts.facts()).map(Ternary::of).orElse(Ternary.UNKNOWN);
    }

    @Override
    public FactSet facts() {
        return FactSet.of(condition.facts().toArray(Fact[]::new));
    }

    @Override
    public void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
        if (condition.facts().contains(fact)) {
            into.addAll(condition.turningPoints(fact, facts.facts()));
        }
    }

    @Override
    public String toString() {
        return condition.name();
    }
}
