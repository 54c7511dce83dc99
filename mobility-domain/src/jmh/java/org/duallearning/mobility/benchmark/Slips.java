package org.duallearning.mobility.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import org.duallearning.mobility.eligibility.EligibilityFactsBuilder;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/** What goes wrong in candidacies. */
final class Slips {

    /** One thing that is not in order. */
    private enum Slip {
        OTHER_SYSTEM,
        OTHER_TYPE,
        OTHER_HOURS,
        SIGNED_EARLIER,
        NO_LONGER_ENROLLED,
        TOO_YOUNG,
        TOO_SHORT,
        FILED_LATE,
        CONSENT_LATE,
        NOT_VOLUNTARY,
        NOT_MATURE,
        OTHER_COUNTRY,
        TOO_LONG_WITHOUT_AGREEMENT
    }

    private final Random random;

    Slips(Random random) {
        this.random = random;
    }

    /** Makes one of them; it does not always matter. */
    void make(LocalDate departsOn, EligibilityFactsBuilder facts) {
        boolean underAgreement = facts.build().type().isPresent();
        switch (pick(Slip.values())) {
            case OTHER_SYSTEM -> facts.system(pick(DualLearningSystem.values()));
            case OTHER_TYPE -> facts.type(underAgreement ? pick(AgreementType.values()) : null);
            case OTHER_HOURS -> facts.weeklyHours(underAgreement ? BigDecimal.valueOf(8 + random.nextInt(24)) : null);
            case SIGNED_EARLIER -> facts.signedOn(underAgreement ? departsOn.minusDays(random.nextInt(3000)) : null);
            case NO_LONGER_ENROLLED -> facts.enrolledUntil(departsOn.minusDays(5));
            case TOO_YOUNG -> facts.birthDate(departsOn.minusDays(5300)).guardianConsentOn(departsOn.minusDays(30));
            case TOO_SHORT -> facts.returnsOn(departsOn.plusDays(6));
            case FILED_LATE ->
                facts.submittedAt(departsOn.minusDays(50 + random.nextInt(50)).atTime(9, 0));
            case CONSENT_LATE -> facts.employerConsentOn(departsOn.plusDays(1 + random.nextInt(10)));
            case NOT_VOLUNTARY -> facts.voluntary(false);
            case NOT_MATURE -> facts.maturityStatement(false);
            case OTHER_COUNTRY -> facts.ownPlaceCountry("GB");
            case TOO_LONG_WITHOUT_AGREEMENT -> facts.trainingDaysWithoutAgreement(21 + random.nextInt(40));
        }
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
