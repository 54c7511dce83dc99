package org.duallearning.mobility.application.exchange;

import java.util.List;
import org.duallearning.mobility.application.message.Problem;

/**
 * What came of reading which policies are to be tried: the policies, or all that is wrong. Immutable and thread-safe.
 *
 * @param policies the policies; empty if they were refused
 * @param problems why they were refused; empty if they were not
 */
public record PoliciesReading(List<TriedPolicy> policies, List<Problem> problems) {
    /** Checks that there is either a policy or a problem. */
    public PoliciesReading {
        policies = List.copyOf(policies);
        problems = List.copyOf(problems);
        if (policies.isEmpty() == problems.isEmpty()) {
            throw new IllegalArgumentException("a reading has " + problems.size() + " problems and " + policies.size()
                    + " policies; give either policies or problems, not both or none");
        }
    }
}
