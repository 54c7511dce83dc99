package org.duallearning.mobility.application.exchange;

import java.util.List;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.disclosure.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading for whom a report is to be published: the audience, or all that is wrong. Immutable and thread-safe.
 *
 * @param audience the audience; null if it was refused
 * @param problems why it was refused; empty if it was not
 */
public record AudienceReading(@Nullable Audience audience, List<Problem> problems) {
    /** Checks that there is either an audience or a problem. */
    public AudienceReading {
        problems = List.copyOf(problems);
        if ((audience == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("a reading has " + problems.size()
                    + " problems; give either an audience or problems, not both or none");
        }
    }
}
