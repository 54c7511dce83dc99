package org.duallearning.mobility.eligibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One pass of rules over facts that remembers which facts were asked for.
 *
 * <p>Facts can be supposed for a while, to try what they would change.
 */
final class Evaluation {

    private final EligibilityFacts facts;
    private final @Nullable Object[] values;
    private long read;
    private @Nullable Ternary underAgreement;
    private long readForAgreement;

    Evaluation(EligibilityFacts facts) {
        this.facts = facts;
        this.values = facts.readable();
    }

    AgreementStatus agreement() {
        return facts.agreement();
    }

    /** Returns what the rules have to read for a fact, and remembers it was asked for; null when it is unknown. */
    @Nullable
    Object get(Fact fact) {
        read |= FactSet.bit(fact);
        return values[fact.index()];
    }

    boolean isUnknown(Fact fact) {
        return values[fact.index()] == null;
    }

    void suppose(Fact fact, @Nullable Object value) {
        values[fact.index()] = value;
        underAgreement = null;
    }

    /** Worked out once, since every row asks for it. */
    Ternary underAgreement() {
        if (underAgreement == null) {
            long readBefore = takeRead();
            underAgreement = UnderAgreement.of(this);
            readForAgreement = read;
            read |= readBefore;
        }
        read |= readForAgreement;
        return underAgreement;
    }

    /** Returns the facts asked for since the last call, as bits of a {@link FactSet}. */
    long takeRead() {
        long taken = read;
        read = 0;
        return taken;
    }

    /** The facts with all that is supposed. */
    EligibilityFacts facts() {
        EligibilityFactsBuilder supposed = facts.toBuilder();
        for (Fact fact : Fact.values()) {
            Object value = values[fact.index()];
            Object given = facts.value(fact).orElse(fact.whenEmpty());
            if (!Objects.equals(value, given)) {
                supposed.set(fact, value);
            }
        }
        return supposed.build();
    }
}
