package org.duallearning.mobility.application.exchange;

import java.util.List;

/**
 * Whether an answer to a matching case keeps its promise. Immutable and thread-safe.
 *
 * @param valid whether nothing is wrong
 * @param problems everything that is wrong
 */
public record MatchingCheck(boolean valid, List<CaseProblem> problems) {
    /** Copies the list. */
    public MatchingCheck {
        problems = List.copyOf(problems);
    }

    /** The check that found these problems. */
    public static MatchingCheck of(List<CaseProblem> problems) {
        return new MatchingCheck(problems.isEmpty(), problems);
    }
}
