package org.duallearning.mobility.evidence;

import java.util.ArrayList;
import java.util.List;
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

    /** A claim on what is on record, of which some records may leave out what is asked. */
    static Claim ofRecords(Indicator indicator, int records, int missing) {
        if (records == 0 || records == missing) {
            return Claim.refused(Reason.NO_DATA);
        }
        List<Reason> warnings = new ArrayList<>(
                Claim.warnings(indicator.leastAnswers(), indicator.leastResponsePercent(), records - missing, missing));
        if (missing > 0) {
            warnings.add(Reason.PARTLY_UNKNOWN);
        }
        return Claim.stated(warnings);
    }
}
