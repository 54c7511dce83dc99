package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/** Candidacies of which everything is known and in order, for a test to change one thing. */
final class CompleteFacts {

    static final LocalDate SIGNED = LocalDate.of(2017, 9, 4);

    private CompleteFacts() {}

    /** An agreement at a real workplace that was signed on 4 September 2017; departure half a year later. */
    static EligibilityFactsBuilder under(DualLearningSystem system, AgreementType type, String weeklyHours) {
        return under(system, type, weeklyHours, SIGNED);
    }

    static EligibilityFactsBuilder under(
            DualLearningSystem system, AgreementType type, String weeklyHours, LocalDate signedOn) {
        LocalDate departsOn = signedOn.plusMonths(6);
        return leavingOn(departsOn)
                .system(system)
                .agreement(AgreementStatus.RUNNING)
                .type(type)
                .signedOn(signedOn)
                .startsOn(signedOn)
                .endsOn(departsOn.plusYears(1))
                .weeklyHours(new BigDecimal(weeklyHours))
                .lessonHours(new BigDecimal("15"))
                .simulatedWorkplace(false)
                .socialMaribel(false)
                .employerConsentOn(departsOn.minusDays(30));
    }

    /** No agreement on departure, which is 4 March 2018. */
    static EligibilityFactsBuilder withoutAgreement(DualLearningSystem system) {
        return leavingOn(SIGNED.plusMonths(6))
                .system(system)
                .agreement(AgreementStatus.NONE)
                .trainingDaysWithoutAgreement(0);
    }

    /** A place that the learner found, with all that it takes. */
    static EligibilityFactsBuilder withOwnPlace() {
        return under(DualLearningSystem.DUAAL_SO, AgreementType.OAO, "24")
                .ownPlace(true)
                .maturityStatement(true)
                .ownPlaceCountry("FR")
                .ownPlaceInPartnerCountry(true)
                .ownPlaceCoversSupport(true)
                .ownPlaceTradeRelated(true);
    }

    private static EligibilityFactsBuilder leavingOn(LocalDate departsOn) {
        return EligibilityFacts.builder()
                .callYear(departsOn.getYear() - 1)
                .filesFrom(departsOn.minusDays(150))
                .filesUntil(departsOn.minusDays(100))
                .submittedAt(departsOn.minusDays(120).atTime(9, 30))
                .departsOn(departsOn)
                .returnsOn(departsOn.plusDays(13))
                .birthDate(departsOn.minusYears(19))
                .firstEntryOn(departsOn.minusYears(3))
                .enrolledFrom(departsOn.minusYears(3))
                .enrolledUntil(departsOn.plusYears(1))
                .voluntary(true);
    }
}
