package org.duallearning.mobility.application.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a matching case: the case, or all that is wrong with it. Immutable and thread-safe.
 *
 * @param matchingCase the case; null if it was refused
 * @param problems why it was refused; empty if it was not
 */
public record CaseReading(@Nullable MatchingCase matchingCase, List<CaseProblem> problems) {

    /** Checks that there is either a case or a problem. */
    public CaseReading {
        problems = List.copyOf(problems);
        if ((matchingCase == null) == problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "a reading has " + problems.size() + " problems; give either a case or problems, not both or none");
        }
    }
}
