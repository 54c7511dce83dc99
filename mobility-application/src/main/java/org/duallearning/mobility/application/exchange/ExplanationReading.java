package org.duallearning.mobility.application.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading the explanation of an assessment: the document, or all that is wrong with it. Immutable and
 * thread-safe.
 *
 * @param document the document; null if it was refused
 * @param problems why it was refused; empty if it was not
 */
public record ExplanationReading(@Nullable ExplanationDocument document, List<CaseProblem> problems) {

    /** Checks that there is either a document or a problem. */
    public ExplanationReading {
        problems = List.copyOf(problems);
        if ((document == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("a reading has " + problems.size()
                    + " problems; give either a document or problems, not both or none");
        }
    }
}
