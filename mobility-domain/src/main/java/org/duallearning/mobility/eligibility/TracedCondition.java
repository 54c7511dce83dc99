package org.duallearning.mobility.eligibility;

import java.util.Optional;
import java.util.Set;

/**
 * One condition of a rule, and whether it holds for a candidacy.
 *
 * @param text the condition in the words of the rule book, such as {@code weeklyHours at least 20}
 * @param holds whether it holds; nothing while a fact is missing to tell
 * @param facts the facts that it looked at, in the order of {@link Fact}
 */
public record TracedCondition(String text, Optional<Boolean> holds, Set<Fact> facts) {

    static TracedCondition of(Clause clause, Evaluation given) {
        given.takeRead();
        Optional<Boolean> holds = switch (clause.condition().test(given)) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
        return new TracedCondition(clause.text(), holds, FactSet.ofBits(given.takeRead()));
    }

    /** Whether it is known not to hold. */
    boolean fails() {
        return holds.equals(Optional.of(false));
    }
}
