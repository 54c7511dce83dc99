package org.duallearning.mobility.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** One part of an assessment that comes to an outcome of its own: the choice of the row that decides, or one gate. */
sealed interface Inquiry permits FirstMatch, Gate {

    Answer ask(Evaluation facts);

    /** The rules it looks at. */
    List<Rule> rules();

    /** Returns whether any of its rules may look at the fact. */
    default boolean canAsk(Fact fact) {
        return rules().stream().anyMatch(rule -> rule.facts().contains(fact));
    }

    /** Adds the values of one fact at which the answer may turn. */
    default void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
        for (Rule rule : rules()) {
            rule.boundaries(fact, facts, into);
        }
    }

    /**
     * What came out.
     *
     * @param decisive the finding that carries the outcome
     * @param findings one for every rule of the inquiry
     * @param rest the inquiry without what no further fact can bring back
     * @param looked what the rest asked of the facts; it turns on nothing else
     */
    record Answer(Finding decisive, List<Finding> findings, Inquiry rest, Set<Fact> looked) {

        Outcome outcome() {
            return decisive.outcome();
        }
    }
}
