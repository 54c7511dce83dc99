package org.duallearning.mobility.eligibility;

import java.util.Collection;
import org.duallearning.mobility.learner.AgreementType;

/**
 * An agreement runs on the day of departure.
 *
 * <p>Someone without any history who is not enrolled is taken to have none: only enrolled learners conclude agreements.
 */
record UnderAgreement() implements Condition {

    private static final Enrolled ENROLLED = new Enrolled();

    @Override
    public Ternary test(Evaluation facts) {
        return facts.underAgreement();
    }

    static Ternary of(Evaluation facts) {
        return switch (facts.agreement()) {
            case NONE -> Ternary.FALSE;
            case RUNNING -> ofType(facts);
            case UNKNOWN -> ENROLLED.test(facts).and(ofType(facts));
        };
    }

    private static Ternary ofType(Evaluation facts) {
        Object type = facts.get(Fact.TYPE);
        return type == null ? Ternary.UNKNOWN : Ternary.of(type != AgreementType.NONE);
    }

    @Override
    public FactSet facts() {
        return FactSet.of(Fact.TYPE).plus(ENROLLED.facts());
    }

    @Override
    public void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
        ENROLLED.boundaries(fact, facts, into);
    }

    @Override
    public String toString() {
        return "underAgreement";
    }
}
