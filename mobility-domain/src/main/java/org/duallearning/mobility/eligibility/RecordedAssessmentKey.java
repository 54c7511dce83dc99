package org.duallearning.mobility.eligibility;

import java.util.Objects;
import org.duallearning.mobility.candidacy.CandidacyKey;

/**
 * What identifies a recorded assessment. Immutable and thread-safe.
 *
 * @param candidacy learner and edition
 * @param number counted from 1 for each candidacy
 */
public record RecordedAssessmentKey(CandidacyKey candidacy, int number) {

    /** Checks that the parts can be those of a key. */
    public RecordedAssessmentKey {
        Objects.requireNonNull(candidacy, "candidacy");
        if (number < 1) {
            throw new IllegalArgumentException("number is " + number + "; count from 1");
        }
    }
}
