package org.duallearning.mobility.evidence;

import org.duallearning.mobility.evidence.Claim.Reason;

/** Decides whether a figure may be stated. */
final class Claims {
    private Claims() {}

    static Claim of(Indicator indicator, Figure.Share share) {
        if (share.population() == 0 && indicator.population() == Population.RESPONDENTS) {
            // Nobody else is known of than those who answered.
            return Claim.refused(Reason.NO_DATA);
        }
        return Claim.of(share, indicator.leastAnswers(), indicator.leastResponsePercent());
    }
}
