package org.duallearning.mobility.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a rule asks of the facts: true, false, or unknown as long as a fact it needs is. */
sealed interface Condition extends Turning
        permits Condition.All,
                Condition.Any,
                Condition.Not,
                Condition.IsOneOf,
                Condition.IsGiven,
                Comparison,
                Enrolled,
                UnderAgreement,
                DestinationTable.Check,
                LengthTable.Check,
                Named {

    /** Holds whatever the facts are. */
    Condition ALWAYS = new All(List.of());

    /** Tests the facts. An answer other than unknown stays the same whatever else becomes known. */
    Ternary test(Evaluation facts);

    /** Returns the facts that it can ask for. */
    FactSet facts();

    /** Every part holds; looks no further than the first that does not. */
    record All(List<Condition> parts) implements Condition {

        @Override
        public Ternary test(Evaluation facts) {
            Ternary answer = Ternary.TRUE;
            for (int i = 0; i < parts.size() && answer != Ternary.FALSE; i++) {
                answer = answer.and(parts.get(i).test(facts));
            }
            return answer;
        }

        @Override
        public FactSet facts() {
            return factsOf(parts);
        }

        @Override
        public void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
            parts.forEach(part -> part.boundaries(fact, facts, into));
        }
    }

    /** At least one part holds; looks no further than the first that does. */
    record Any(List<Condition> parts) implements Condition {

        @Override
        public Ternary test(Evaluation facts) {
            Ternary answer = Ternary.FALSE;
            for (int i = 0; i < parts.size() && answer != Ternary.TRUE; i++) {
                answer = answer.or(parts.get(i).test(facts));
            }
            return answer;
        }

        @Override
        public FactSet facts() {
            return factsOf(parts);
        }

        @Override
        public void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
            parts.forEach(part -> part.boundaries(fact, facts, into));
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {

        @Override
        public Ternary test(Evaluation facts) {
            return part.test(facts).not();
        }

        @Override
        public FactSet facts() {
            return part.facts();
        }

        @Override
        public void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
            part.boundaries(fact, facts, into);
        }
    }

    /** The fact has one of the values. */
    record IsOneOf(Fact fact, Set<Object> values) implements Condition {

        @Override
        public Ternary test(Evaluation facts) {
            Object value = facts.get(fact);
            return value == null ? Ternary.UNKNOWN : Ternary.of(values.contains(value));
        }

        @Override
        public FactSet facts() {
            return FactSet.of(fact);
        }

        @Override
        public void boundaries(Fact asked, Evaluation facts, Collection<Object> into) {
            if (asked == fact) {
                into.addAll(values);
            }
        }
    }

    /** The column is filled in; only for facts whose emptiness means none. */
    record IsGiven(Fact fact) implements Condition {

        @Override
        public Ternary test(Evaluation facts) {
            Object value = facts.get(fact);
            return value == null ? Ternary.UNKNOWN : Ternary.of(value != Absent.NONE);
        }

        @Override
        public FactSet facts() {
            return FactSet.of(fact);
        }

        @Override
        public void boundaries(Fact asked, Evaluation facts, Collection<Object> into) {
            // Any value does, and every search tries one.
        }

        @Override
        public String toString() {
            return fact.term() + " is given";
        }
    }

    private static FactSet factsOf(List<Condition> parts) {
        return parts.stream().map(Condition::facts).reduce(FactSet.NONE, FactSet::plus);
    }
}
