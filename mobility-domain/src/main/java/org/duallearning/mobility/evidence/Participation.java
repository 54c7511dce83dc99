package org.duallearning.mobility.evidence;

import java.util.Objects;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.ReportingGroup;
import org.jspecify.annotations.Nullable;

/**
 * What one participant is counted under, as it was on the day of departure. Immutable and thread-safe.
 *
 * @param group the reporting group
 * @param system the system; null if unknown
 * @param agreement the running agreement, {@link AgreementType#NONE} for a learner without one; null if unknown
 */
public record Participation(
        ReportingGroup group,
        @Nullable DualLearningSystem system,
        @Nullable AgreementType agreement) {
    /** Checks that the group is there. */
    public Participation {
        Objects.requireNonNull(group, "group");
    }
}
