package org.duallearning.mobility.eligibility;

import java.util.Collection;
import java.util.List;
import org.duallearning.mobility.eligibility.Comparison.Operator;

/** The learner is enrolled on the day of departure. */
record Enrolled() implements Condition {

    private static final Condition PERIOD_COVERS_DEPARTURE = new All(List.of(
            new Comparison(new Term.OfFact(Fact.ENROLLED_FROM), Operator.AT_MOST, new Term.OfFact(Fact.DEPARTS_ON)),
            new Comparison(new Term.OfFact(Fact.ENROLLED_UNTIL), Operator.AT_LEAST, new Term.OfFact(Fact.DEPARTS_ON))));

    @Override
    public Ternary test(Evaluation facts) {
        return PERIOD_COVERS_DEPARTURE.test(facts);
    }

    @Override
    public FactSet facts() {
        return PERIOD_COVERS_DEPARTURE.facts();
    }

    @Override
    public void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
        PERIOD_COVERS_DEPARTURE.boundaries(fact, facts, into);
    }

    @Override
    public String toString() {
        return "enrolled";
    }
}
