package org.duallearning.mobility.eligibility;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass of rules over facts that remembers which facts were asked for.
 *
 * <p>Facts can be supposed for a while, to try what they would change.
 */
final class Evaluation {

    private final AgreementStatus agreement;
    private final Map<Fact, Object> values = new EnumMap<>(Fact.class);
    private Set<Fact> read = EnumSet.noneOf(Fact.class);

    Evaluation(EligibilityFacts facts) {
        this.agreement = facts.agreement();
        this.values.putAll(facts.values());
    }

    AgreementStatus agreement() {
        return agreement;
    }

    /** Returns what the rules have to read for a fact, and remembers it was asked for; null when it is unknown. */
    @Nullable
    Object get(Fact fact) {
        read.add(fact);
        Object value = values.get(fact);
        return value == null ? fact.whenEmpty() : value;
    }

    boolean isUnknown(Fact fact) {
        return !fact.emptyMeansNone() && !values.containsKey(fact);
    }

    void suppose(Fact fact, Object value) {
        values.put(fact, value);
    }

    void forget(Fact fact) {
        values.remove(fact);
    }

    /** Returns the facts asked for since the last call. */
    Set<Fact> takeRead() {
        Set<Fact> taken = read;
        read = EnumSet.noneOf(Fact.class);
        return taken;
    }
}
