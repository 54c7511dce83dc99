package org.duallearning.mobility.evidence;

import java.util.Objects;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a learner of an edition in what is kept of reports, so that these can be compared. It was drawn at random: once it is
 * erased, nothing leads from the learner to what is kept of them but that the others are known. Immutable and thread-safe.
 *
 * @param key the learner and the edition
 * @param pseudonym what stands for them; null once it is erased
 */
public record ReportPseudonym(CandidacyKey key, @Nullable String pseudonym) {
    /** Checks that it says for whom it stands. */
    public ReportPseudonym {
        Objects.requireNonNull(key, "key");
    }

    /** The learner and the edition alone. */
    @Override
    public String toString() {
        return "the pseudonym of " + key;
    }
}
