package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidacy that does not enter the matching. Immutable and thread-safe.
 *
 * @param learner the learner
 * @param verdict the verdict on the candidacy
 * @param decision what was decided on it; null if nothing
 * @param decisionReason why; null if not stated
 * @param decidedBy in which role it was decided; null if not stated
 * @param decidedOn when it was decided; null if not stated
 * @param findings what stands in the way
 * @param missing columns that are empty and whose value could change the verdict
 */
public record NotEnteredView(
        String learner,
        String verdict,
        @Nullable String decision,
        @Nullable String decisionReason,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        List<FindingView> findings,
        List<String> missing) {
    /** Copies the lists. */
    public NotEnteredView {
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }
}
