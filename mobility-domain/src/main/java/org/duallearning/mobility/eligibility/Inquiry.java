package org.duallearning.mobility.eligibility;

import java.util.Collection;
import java.util.List;

/** One part of an assessment that comes to an outcome of its own: the choice of the row that decides, or one gate. */
sealed interface Inquiry extends Turning permits FirstMatch, Gate {

    /** Comes to the outcome and says what it turns on. */
    Answer ask(Evaluation facts);

    /**
     * Puts a finding for each of its rules, in their order, from position {@code at} on.
     *
     * @return the one that carries the outcome
     */
    Finding find(Evaluation facts, Finding[] into, int at);

    /** Leaves out what no further fact can bring back. */
    Inquiry narrowedTo(Evaluation facts);

    /** The rules it looks at. */
    List<Rule> rules();

    /** Returns whether any of its rules may look at the fact. */
    default boolean canAsk(Fact fact) {
        return rules().stream().anyMatch(rule -> rule.facts().contains(fact));
    }

    @Override
    default void boundaries(Fact fact, Evaluation facts, Collection<Object> into) {
        for (Rule rule : rules()) {
            rule.boundaries(fact, facts, into);
        }
    }

    /**
     * What came out.
     *
     * @param outcome the outcome
     * @param read every fact that was asked for; the outcome stays unless one of them becomes another
     * @param open those of them that rules asked for which are not out; the outcome of an unknown inquiry turns on nothing
     *     else that is empty
     */
    record Answer(Outcome outcome, FactSet read, FactSet open) {}
}
