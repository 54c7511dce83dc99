package org.duallearning.mobility.application.exchange;

import java.util.List;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a person's decision: the decision, or all that is wrong with it. Immutable and thread-safe.
 *
 * @param decision the decision; null if it was refused
 * @param problems why it was refused; empty if it was not
 */
public record DecisionReading(@Nullable PersonalDecision decision, List<Problem> problems) {

    /** Checks that there is either a decision or a problem. */
    public DecisionReading {
        problems = List.copyOf(problems);
        if ((decision == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("a reading has " + problems.size()
                    + " problems; give either a decision or problems, not both or none");
        }
    }
}
