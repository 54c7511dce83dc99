package org.duallearning.mobility.disclosure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A release that no attacker breaks, and how much it had to hide. Immutable and thread-safe.
 *
 * <p>Only {@code publication.release()} is for the audience: the other figures tell why something is hidden.
 *
 * @param publication the release with the learners behind it, to be kept for the next one
 * @param report the attack of the audience itself, which failed
 * @param shown how many counts of new tables are shown, rounded as the rule says
 * @param coarse how many are shown rounded more coarsely than the rule says
 * @param small how many are hidden because they are small (primary suppression)
 * @param complementary how many are hidden although they are not (complementary suppression)
 * @param repeated the tables that were not published anew
 */
public record ControlResult(
        Publication publication,
        AttackReport report,
        int shown,
        int coarse,
        int small,
        int complementary,
        List<NotAnew> repeated) {
    /** Copies the list. */
    public ControlResult {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(report, "report");
        repeated = List.copyOf(repeated);
    }

    /** The release. */
    public Release release() {
        return publication.release();
    }

    /**
     * A table that was not published anew: few learners changed since an earlier release, or the same answers are told otherwise.
     *
     * @param measure the measure
     * @param breakdown the breakdown
     * @param since the earlier release; where the same answers are told otherwise, the one that does, which may be this one
     * @param isRepeated whether the table of that release is in this one again; if not, there was none that this audience may
     *     read, and the table is left out
     * @param otherwise the measure by which the same answers are told otherwise; null if they are not
     */
    public record NotAnew(
            String measure,
            String breakdown,
            int since,
            boolean isRepeated,
            @Nullable String otherwise) {}
}
