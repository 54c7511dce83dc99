package org.duallearning.mobility.eligibility;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * A condition that a rule book names and that Java works out, for what its words cannot say.
 *
 * <p>The rule itself, with its dates, its legal basis and its sentences, stays in the book: {@code when weekPatternAllowed}.
 * Implementations are immutable and thread-safe, and ask nothing but the facts they are given. An answer that was given
 * stays the same whatever else becomes known. When the meaning changes, so does the name: the fingerprint of a book covers
 * its text and nothing behind it.
 */
public interface JavaCondition {

    /** Returns the name that the book uses: one word, unlike every fact. */
    String name();

    /** Returns the facts that it can ask for. */
    Set<Fact> facts();

    /** Returns whether it holds; nothing while a fact is missing to tell. */
    Optional<Boolean> test(EligibilityFacts facts);

    /**
     * Returns the values of one fact at which the answer may turn, with their neighbours, given the other facts; nothing
     * for a yes or no or a code, of which every value is tried.
     */
    Collection<?> turningPoints(Fact fact, EligibilityFacts facts);
}
